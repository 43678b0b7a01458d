import type { AskedCell } from '#domain/search-cell.ts';
import { recentSearches } from './recent-searches.ts';
import { answer, type Answer, type Sources } from './search-answer.ts';
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

/** Time without a key before a search starts, in milliseconds. */
const pauseMs = 60;

/** Nobody means more; a pasted page would keep the browser busy. */
const longestQuery = 200;

function loadSources(base = import.meta.env.BASE_URL.replace(/\/?$/u, '/')): Sources {
  const sources = { base, words: loadWords(base), pagefind: loadPagefind(base) };
  // Who waits for them hears of it; nobody else does.
  for (const source of [sources.words, sources.pagefind]) source.catch(() => undefined);
  return sources;
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

  async function search(isLiteral = false): Promise<void> {
    const query = input.value.trim().slice(0, longestQuery);
    const turn = (asked += 1);
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
      const found = await answer(sources, question, (pages) => {
        if (turn === asked) list.replaceChildren(...pages.map((page) => rowOf(page, query)));
      });
      if (turn !== asked) return;
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
    timer = setTimeout(() => void search(), pauseMs);
  });
  root.addEventListener('change', (event) => {
    if (event.target !== input) void search();
  });
  root.addEventListener('submit', (event) => {
    // The form that closes the dialog is not a search.
    if (!(event.target instanceof HTMLFormElement) || event.target.method === 'dialog') return;
    event.preventDefault();
    recent.add(input.value.slice(0, longestQuery));
    void search();
  });
  list.addEventListener('click', () => {
    recent.add(input.value.slice(0, longestQuery));
  });
  wireArrows(root, parts);
  void search();
}
