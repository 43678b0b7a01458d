import type { AskedCell } from '#domain/search-cell.ts';
import { recentSearches } from './recent-searches.ts';
import { answer, answerOfNames, type Answer, type Sources } from './search-answer.ts';
import { button, drawCounts, drawResult, element, link } from './search-draw.ts';
import { loadWords } from './search-list.ts';
import {
  chosenFilters,
  leadToAllFilters,
  searchParts,
  searchSentence,
  wireArrows,
} from './search-parts.ts';
import { loadPagefind, type PageResult } from './search.ts';

/** Time without a key before the full text is searched, in milliseconds; names answer every key. */
const pauseMs = 250;

/** Nobody means more; a pasted page would keep the browser busy. */
const longestQuery = 200;

function loadSources(base = import.meta.env.BASE_URL.replace(/\/?$/u, '/')): Sources {
  const words = loadWords(base);
  // Who waits for them hears of it; nobody else does.
  words.catch(() => undefined);
  let pagefind: ReturnType<typeof loadPagefind> | undefined;
  const again = (error: unknown): never => {
    pagefind = undefined;
    throw error;
  };
  return { base, words, pagefind: () => (pagefind ??= loadPagefind(base).catch(again)) };
}

/**
 * Runs a search box: what the names answer at once, the full text behind it, filters, arrow keys,
 * recent searches. `onQuery` hears every query that was searched.
 */
export function wireSearchView(
  root: HTMLElement,
  onQuery: (query: string) => void = () => undefined,
  load: () => Sources = loadSources,
): void {
  const parts = searchParts(root);
  const { input, status, list, empty, more } = parts;
  const recent = recentSearches(window);
  let sources: Sources | undefined = load();
  let asked = 0;
  let isAnswered = false;

  const rowOf = (result: PageResult, query: string): HTMLElement =>
    drawResult(result, root.dataset[`kind${result.kind}`] ?? '', query);

  function cellRow({ tactic, strategy, path }: AskedCell, base: string): HTMLElement {
    const names = { tactic: tactic.title, strategy: strategy.title };
    const title = searchSentence(parts, 'cell', names);
    const found = { title, path: base + path.slice(1), kind: 'page', excerpt: '', sections: [] };
    return drawResult(found, searchSentence(parts, 'matrix'), '');
  }

  function say(query: string, { pages, cell, nearest, query: searched }: Answer): void {
    const count = pages.length + (cell ? 1 : 0);
    const name = count === 0 ? 'none' : count === 1 ? 'one' : 'many';
    const found = searchSentence(parts, name, { count, query: searched });
    const isMended = searched !== query;
    status.textContent = isMended
      ? `${searchSentence(parts, 'instead', { query: searched })} ${found}`
      : found;
    empty.hidden = count > 0;
    more.replaceChildren(
      ...(isMended
        ? [button(searchSentence(parts, 'literal', { query }), () => void search(true))]
        : []),
      ...(nearest.length > 0 ? [element('span', searchSentence(parts, 'nearest'))] : []),
      ...nearest.map(({ title, path }) => link(title, (sources?.base ?? '/') + path.slice(1))),
    );
  }

  function showRecent(): void {
    list.replaceChildren();
    status.textContent = '';
    empty.hidden = true;
    drawCounts(root, {});
    const searches = recent.read();
    if (searches.length === 0) {
      more.replaceChildren();
      return;
    }
    const again = (query: string): void => {
      input.value = query;
      input.focus();
      void search();
    };
    more.replaceChildren(
      element('span', searchSentence(parts, 'recent'), 'soft'),
      ...searches.map((query) =>
        button(query, () => {
          again(query);
        }),
      ),
      button(searchSentence(parts, 'forget'), () => {
        recent.clear();
        input.focus();
        showRecent();
      }),
    );
  }

  const typed = (): string => input.value.trim().slice(0, longestQuery);

  /** Shows what the names say. What says nothing leaves the list to the full text. */
  async function glance(): Promise<void> {
    const query = typed();
    if (query === '') return;
    const turn = asked;
    sources ??= load();
    const question = { query, filters: chosenFilters(root), isLiteral: false };
    const pages = await answerOfNames(sources, question).catch(() => []);
    if (turn !== asked || isAnswered || pages.length === 0) return;
    list.replaceChildren(...pages.map((page) => rowOf(page, query)));
  }

  async function search(isLiteral = false): Promise<void> {
    const query = typed();
    const turn = (asked += 1);
    isAnswered = false;
    if (!isLiteral) void glance();
    onQuery(query);
    leadToAllFilters(root, query);
    if (query === '') {
      showRecent();
      return;
    }
    sources ??= load();
    const { base } = sources;
    const question = { query, filters: chosenFilters(root), isLiteral };
    try {
      const found = await answer(sources, question);
      if (turn !== asked) return;
      isAnswered = true;
      list.replaceChildren(
        ...(found.cell ? [cellRow(found.cell, base)] : []),
        ...found.pages.map((page) => rowOf(page, found.query)),
      );
      drawCounts(root, found.counts);
      say(query, found);
    } catch {
      if (turn !== asked) return;
      sources = undefined;
      list.replaceChildren();
      more.replaceChildren();
      status.textContent = searchSentence(parts, 'failed');
      empty.hidden = false;
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    // What is still being searched belongs to an older query.
    asked += 1;
    isAnswered = false;
    void glance();
    timer = setTimeout(() => void search(), typed() === '' ? 0 : pauseMs);
  });
  root.addEventListener('change', (event) => {
    if (event.target !== input) void search();
  });
  root.addEventListener('submit', (event) => {
    // The form that closes the dialog is not a search.
    if (!(event.target instanceof HTMLFormElement) || event.target.method === 'dialog') return;
    event.preventDefault();
    clearTimeout(timer);
    recent.add(input.value.slice(0, longestQuery));
    void search();
  });
  list.addEventListener('click', () => {
    recent.add(input.value.slice(0, longestQuery));
  });
  wireArrows(root, parts);
  void search();
}
