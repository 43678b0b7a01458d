import { addLink } from './add-link.ts';

/** Brings the style of the search, which no page needs before somebody searches. */
export function bringSearchStyle(document: Document): void {
  const href = document.querySelector<HTMLElement>('dialog[data-search]')?.dataset['style'];
  if (href === undefined || document.querySelector(`link[href="${href}"]`)) return;
  addLink({ rel: 'stylesheet', href });
}
