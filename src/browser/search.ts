import type { SearchFilters } from '#domain/search-entry.ts';
import { matchingPlaces, type IndexedPlace } from '#domain/search-places.ts';
import { byScore } from '#domain/search-rank.ts';

/** A place inside a page that matches. */
interface SectionResult {
  readonly title: string;
  readonly path: string;
}

/** A page that matches, with its matching places. */
export interface PageResult extends SectionResult {
  readonly kind: string;
  /** Words around the match; `**` stands around each matching word. */
  readonly excerpt: string;
  readonly sections: readonly SectionResult[];
}

/** How many pages match, by filter and value, before any filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of Pagefind's data that we read. */
interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly IndexedPlace[];
  readonly locations: readonly number[];
}

/** The part of Pagefind that we call. */
export interface Pagefind {
  init(): Promise<void>;
  options(options: Record<string, unknown>): Promise<void>;
  filters(): Promise<Counts>;
  search(
    query: string,
    options: { filters?: Readonly<Record<string, string>> },
  ): Promise<{
    readonly results: readonly { readonly score: number; data(): Promise<PagefindData> }[];
    readonly totalFilters: Counts;
  }>;
}

/** At most this many pages are shown; a longer list is not read. */
const mostPages = 12;
const mostSections = 3;

/** Pagefind escapes what stands in a page; here it is text again. */
const asText = (excerpt: string): string =>
  excerpt
    .replaceAll(/<\/?mark>/gu, '**')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function pageResult({ url, excerpt, content, meta, anchors, locations }: PagefindData): PageResult {
  return {
    title: meta['title'] ?? url,
    path: url,
    kind: meta['kind'] ?? 'page',
    excerpt: asText(excerpt),
    sections: matchingPlaces(anchors, locations, content, mostSections).map(({ id, title }) => ({
      title,
      path: `${url}#${id}`,
    })),
  };
}

/** Pages whose text holds the query, best first, and how many there are by filter. */
export async function searchTexts(
  pagefind: Pagefind,
  query: string,
  filters: SearchFilters,
): Promise<{ readonly pages: readonly PageResult[]; readonly counts: Counts }> {
  const wanted = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
  const { results, totalFilters } = await pagefind.search(query, { filters: wanted });
  const read = await Promise.all(
    results.slice(0, mostPages).map(async (result) => {
      const page = pageResult(await result.data());
      return { page, score: result.score, kind: page.kind };
    }),
  );
  return { pages: byScore(read).map(({ page }) => page), counts: totalFilters };
}

/** Tells whether some page holds the very word. */
export async function holdsWord(pagefind: Pagefind, word: string): Promise<boolean> {
  const { results } = await pagefind.search(`"${word}"`, {});
  return results.length > 0;
}

/** Loads Pagefind from the built site; rejects where there is no index, as in `astro dev`. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  await pagefind.init();
  // Without it Pagefind does not count by filter.
  await pagefind.filters();
  return pagefind;
}
