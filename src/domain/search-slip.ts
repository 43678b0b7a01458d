import { editDistance } from './edit-distance.ts';
import type { SearchEntry } from './search-entry.ts';
import { namesIn, searchKey, searchTokens } from './search-key.ts';

/** Slips forgiven in a word: none in short ones, one from four letters, two from eight. */
export const slipsAllowed = (word: string): number =>
  word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;

const smallWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');

/** All words of titles and aliases, as they are written, the words of titles first. */
export function vocabularyOf(entries: readonly SearchEntry[]): string[] {
  return [
    ...new Set([
      ...entries.flatMap(({ title }) => smallWords(title)),
      ...entries.flatMap(({ aliases }) => aliases.flatMap(smallWords)),
    ]),
  ];
}

/** The known word a slip away, the nearest one first; nothing if none is near enough. */
function nearestWord(word: string, known: readonly string[]): string | undefined {
  const limit = slipsAllowed(word);
  let best: { readonly word: string; readonly edits: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const edits = editDistance(word, candidate);
    if (edits <= limit && edits < (best?.edits ?? Infinity)) best = { word: candidate, edits };
  }
  return best?.word;
}

/** Words of a query that neither are known nor begin a known word. */
export function unknownWords(query: string, known: readonly string[]): string[] {
  const tokens = known.flatMap(searchTokens);
  return smallWords(query).filter((word) => {
    const [token = ''] = searchTokens(word);
    return !tokens.some((candidate) => candidate.startsWith(token));
  });
}

/**
 * The query with each of some words replaced by the known word a slip away; as it was typed if no
 * word is near.
 */
export function withoutSlips(
  query: string,
  unknown: readonly string[],
  known: readonly string[],
): string {
  const words = smallWords(query);
  const mended = words.map((word) =>
    unknown.includes(word) ? (nearestWord(word, known) ?? word) : word,
  );
  return mended.every((word, at) => word === words[at]) ? query : mended.join(' ');
}

/** Entries with the names most like the query, for somebody who found nothing. */
export function nearestEntries(
  entries: readonly SearchEntry[],
  query: string,
  most: number,
): SearchEntry[] {
  const key = searchKey(query);
  if (key === '') return [];
  const far = Math.max(2, Math.ceil(key.length / 2));
  return entries
    .map((entry) => ({
      entry,
      edits: Math.min(
        ...[...namesIn(entry.title), ...entry.aliases].map((name) =>
          editDistance(key, searchKey(name)),
        ),
      ),
    }))
    .filter(({ edits }) => edits <= far && edits < key.length)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ entry }) => entry);
}
