import { fill } from '#i18n/fill.ts';
import type { SearchFilters } from '#domain/search-entry.ts';

/** The parts of a search box; the words it says are data attributes of its status line. */
export interface SearchParts {
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly empty: HTMLElement;
  /** Below the status: the way back from a forgiven slip, the nearest names, recent searches. */
  readonly more: HTMLElement;
}

/** Finds the parts of a search box. */
export function searchParts(root: HTMLElement): SearchParts {
  const input = root.querySelector<HTMLInputElement>('input[type="search"]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const list = root.querySelector<HTMLElement>('[data-search-results]');
  const empty = root.querySelector<HTMLElement>('[data-search-empty]');
  const more = root.querySelector<HTMLElement>('[data-search-more]');
  if (!input || !status || !list || !empty || !more)
    throw new Error('The search box is incomplete.');
  return { input, status, list, empty, more };
}

/** A sentence of the search box, its slots filled. */
export const searchSentence = (
  { status }: SearchParts,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(status.dataset[name] ?? '', values);

/** What the reader keeps the results to. */
export function chosenFilters(root: HTMLElement): SearchFilters {
  const valueOf = (selector: string): string =>
    root.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? '';
  return {
    kind: valueOf('input[name="kind"]:checked'),
    stage: valueOf('select[name="stage"]'),
    module: valueOf('select[name="module"]'),
  };
}

/** Moves the focus between the input and the results with the arrow keys. */
export function wireArrows(root: HTMLElement, { input, list }: SearchParts): void {
  root.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const ownKeys = event.target instanceof Element && event.target.matches('[type=radio], select');
    if (step === 0 || ownKeys) return;
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[Math.max(0, at + step)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** Lets the link from the dialog to the search page, which has more filters, carry the query. */
export function leadToAllFilters(root: HTMLElement, query: string): void {
  const link = root.querySelector<HTMLAnchorElement>('a[data-search-all]');
  if (!link) return;
  link.hidden = query === '';
  link.search = new URLSearchParams({ q: query }).toString();
}
