import { passes, type SearchEntry, type SearchFilters } from '#domain/search-entry.ts';
import { askedCell, type AskedCell } from '#domain/search-cell.ts';
import { namedBy, once } from '#domain/search-rank.ts';
import {
  nearestEntries,
  slipsAllowed,
  unknownWords,
  vocabularyOf,
  withoutSlips,
} from '#domain/search-slip.ts';
import { holdsWord, searchTexts, type Counts, type PageResult, type Pagefind } from './search.ts';

/** What the search works with; either may be missing where the network failed. */
export interface Sources {
  readonly base: string;
  readonly words: Promise<readonly SearchEntry[]>;
  /** Fetches the full text when first asked for: it is ten times heavier than the names. */
  readonly pagefind: () => Promise<Pagefind>;
}

/** What is asked: the query as typed, and whether it is meant just so. */
export interface Question {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly isLiteral: boolean;
}

/** What is found. */
export interface Answer {
  /** What was searched for; differs from the query if a slip was forgiven. */
  readonly query: string;
  readonly pages: readonly PageResult[];
  readonly cell: AskedCell | undefined;
  readonly counts: Counts;
  /** Names most like the query, if nothing was found. */
  readonly nearest: readonly SearchEntry[];
}

const mostNearest = 3;

/** What the names answer, as results. */
function named(
  { base }: Sources,
  words: readonly SearchEntry[],
  { query, filters }: Question,
): PageResult[] {
  return namedBy(
    words.filter((entry) => passes(entry, filters)),
    query,
  ).map(({ title, path, kind, short }) => ({
    title,
    path: base + path.slice(1),
    kind,
    excerpt: short,
    sections: [],
  }));
}

/** What the names alone answer, at once; rejects if the list of them cannot be had. */
export const answerOfNames = async (
  sources: Sources,
  question: Question,
): Promise<readonly PageResult[]> => named(sources, await sources.words, question);

/** The query without slips in words that no name and no page holds. */
async function corrected(
  { pagefind }: Sources,
  words: readonly SearchEntry[],
  { query, isLiteral }: Question,
): Promise<string> {
  if (isLiteral) return query;
  const known = vocabularyOf(words);
  const candidates = unknownWords(query, known).filter((word) => slipsAllowed(word) > 0);
  const texts = await pagefind().catch(() => undefined);
  const held = texts ? await Promise.all(candidates.map((word) => holdsWord(texts, word))) : [];
  const unknown = candidates.filter((_, at) => held[at] !== true);
  return unknown.length === 0 ? query : withoutSlips(query, unknown, known);
}

/** Pages once each; what the full text knows of a page is added to what its name found. */
function joined(names: readonly PageResult[], texts: readonly PageResult[]): PageResult[] {
  const withPlaces = names.map((page) => {
    const found = texts.find(({ path }) => path === page.path);
    return found ? { ...page, sections: found.sections } : page;
  });
  return once([...withPlaces, ...texts]);
}

/**
 * Answers a question with the names and the full text behind them. Rejects if neither the word list
 * nor the index is there.
 */
export async function answer(sources: Sources, question: Question): Promise<Answer> {
  const words = await sources.words.catch(() => undefined);
  const list = words ?? [];
  let names = named(sources, list, question);
  const query = names.length > 0 ? question.query : await corrected(sources, list, question);
  if (query !== question.query) names = named(sources, list, { ...question, query });
  const cell = askedCell(list, query);
  const texts = await sources
    .pagefind()
    .then((pagefind) => searchTexts(pagefind, query, question.filters))
    .catch((error: unknown) => {
      if (!words) throw error;
      return { pages: [], counts: {} };
    });
  const pages = joined(names, texts.pages);
  const isEmpty = pages.length === 0 && !cell;
  return {
    query,
    pages,
    cell,
    counts: texts.counts,
    nearest: isEmpty ? nearestEntries(list, query, mostNearest) : [],
  };
}
