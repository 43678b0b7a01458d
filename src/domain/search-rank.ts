import { searchKinds, type SearchEntry } from './search-entry.ts';
import { namesIn, searchKey, searchTokens } from './search-key.ts';

/** How well an entry answers a query; a smaller number stands first. */
const steps = ['title', 'alias', 'inTitle', 'topic'] as const;

/** Some of what a query begins is shown while the rest of the search is on its way. */
const mostBegun = 5;

interface Asked {
  readonly query: string;
  readonly key: string;
  readonly tokens: readonly string[];
}

const asked = (query: string): Asked => ({
  query: query.trim().toLowerCase(),
  key: searchKey(query),
  tokens: searchTokens(query),
});

/** True if the tokens stand in the title one after the other; the last one may be begun only. */
function isInTitle(title: string, tokens: readonly string[]): boolean {
  const words = searchTokens(title);
  return words.some((_, from) =>
    tokens.every((token, at) => {
      const word = words[from + at] ?? '';
      return at === tokens.length - 1 ? word.startsWith(token) : word === token;
    }),
  );
}

/**
 * The step of an entry: its title is the query, an alias is, its title holds the query, or an alias
 * begins with it. Aliases of a lesson say what it speaks about, not its name: they count last.
 */
function stepOf(entry: SearchEntry, { key, tokens }: Asked): number {
  if (namesIn(entry.title).some((name) => searchKey(name) === key)) return steps.indexOf('title');
  const aliases = entry.aliases.map(searchKey);
  if (entry.kind !== 'lesson' && aliases.includes(key)) return steps.indexOf('alias');
  if (key.length < 2) return -1;
  if (isInTitle(entry.title, tokens)) return steps.indexOf('inTitle');
  return aliases.some((alias) => alias.startsWith(key)) ? steps.indexOf('topic') : -1;
}

/** Words of the query that the title begins a word with: of two with one alias, the nearer one. */
const sharedWords = (entry: SearchEntry, tokens: readonly string[]): number =>
  tokens.filter((token) => isInTitle(entry.title, [token])).length;

const kindPlace = ({ kind }: SearchEntry): number => searchKinds.indexOf(kind);

/**
 * Entries whose names answer a query, best first: title, alias, word in the title, begun alias.
 * Equals stand by words shared with the title, by kind, by the very spelling, then as listed.
 */
export function namedBy(entries: readonly SearchEntry[], query: string): SearchEntry[] {
  const wanted = asked(query);
  if (wanted.key === '') return [];
  const spelled = ({ aliases }: SearchEntry): number =>
    aliases.some((alias) => alias.toLowerCase() === wanted.query) ? 0 : 1;
  const rows = entries
    .map((entry) => ({ entry, step: stepOf(entry, wanted) }))
    .filter(({ step }) => step >= 0)
    .map((row) => ({ ...row, shared: sharedWords(row.entry, wanted.tokens) }))
    .sort(
      (a, b) =>
        a.step - b.step ||
        b.shared - a.shared ||
        kindPlace(a.entry) - kindPlace(b.entry) ||
        spelled(a.entry) - spelled(b.entry),
    );
  const isExact = ({ step }: { step: number }): boolean => step <= steps.indexOf('alias');
  const begun = rows.filter((row) => !isExact(row)).slice(0, mostBegun);
  return [...rows.filter(isExact), ...begun].map(({ entry }) => entry);
}

/** What is ranked after the names: a page with its score from the full text. */
export interface Scored {
  readonly kind: string;
  readonly score: number;
}

/** The full text's own order; kind decides only between equal scores. */
export function byScore<Row extends Scored>(rows: readonly Row[]): Row[] {
  const place = ({ kind }: Row): number => {
    const at = searchKinds.findIndex((known) => known === kind);
    return at < 0 ? searchKinds.length : at;
  };
  return rows.toSorted((a, b) => b.score - a.score || place(a) - place(b));
}

/** Rows in their order, each address once. */
export function once<Row extends { readonly path: string }>(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter(({ path }) => !seen.has(path) && seen.add(path));
}
