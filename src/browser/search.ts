/** A place inside a page that matches. */
interface SectionResult {
  readonly title: string;
  readonly path: string;
}

/** A page that matches, with its matching sections. */
export interface PageResult extends SectionResult {
  readonly kind: string;
  /** Words around the match; `**` stands around each matching word. */
  readonly excerpt: string;
  readonly sections: readonly SectionResult[];
}

/** The part of Pagefind's data that we read. */
interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}

/** The part of Pagefind that we call. */
export interface Pagefind {
  init(): Promise<void>;
  options(options: Record<string, unknown>): Promise<void>;
  search(
    query: string,
    options: { filters?: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly { data(): Promise<PagefindData> }[] }>;
}

/** At most this many pages are shown; a longer list is not read. */
const mostPages = 12;
const mostSections = 3;

function pageResult(data: PagefindData): PageResult {
  return {
    title: data.meta['title'] ?? data.url,
    path: data.url,
    kind: data.meta['kind'] ?? 'page',
    excerpt: data.excerpt
      .replaceAll(/<\/?mark>/gu, '**')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
    sections: data.sub_results
      .filter((section) => section.url.includes('#'))
      .slice(0, mostSections)
      .map(({ title, url }) => ({ title, path: url })),
  };
}

/** A page whose title is the query stands first; Pagefind's order holds for the rest. */
export function exactFirst(results: readonly PageResult[], query: string): PageResult[] {
  const wanted = query.trim().toLowerCase();
  const isExact = ({ title }: PageResult): boolean => title.toLowerCase() === wanted;
  return [...results.filter(isExact), ...results.filter((result) => !isExact(result))];
}

/** Searches the guide; `kind` keeps to one kind of page. */
export async function searchGuide(
  pagefind: Pagefind,
  query: string,
  kind?: string,
): Promise<PageResult[]> {
  const { results } = await pagefind.search(query, kind === undefined ? {} : { filters: { kind } });
  const data = await Promise.all(results.slice(0, mostPages).map((result) => result.data()));
  return exactFirst(data.map(pageResult), query);
}

/** Loads Pagefind from the built site; rejects where there is no index, as in `astro dev`. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
