import { fill } from '#i18n/fill.ts';
import { placeStrings } from '#i18n/places.ts';

/** The place a title names: its own id, or that of what is around it, such as an example. */
function placeOf(title: HTMLElement): string | undefined {
  if (title.id !== '' && !title.id.endsWith('-title')) return title.id;
  const around = title.parentElement;
  return around?.matches('section[id]') ? around.id : undefined;
}

/** A link whose address the reader copies. */
export function placeLink(document: Document, href: string, title: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'anchor';
  link.href = href;
  link.setAttribute('aria-label', fill(placeStrings.copy, { title }));
  return link;
}

/**
 * Gives every title of a place that came without one a link to copy. Widgets draw their own, and a
 * title nobody sees needs none.
 */
export function addPlaceLinks(document: Document): void {
  for (const title of document.querySelectorAll<HTMLElement>('main :is(h2, h3, .note-title)')) {
    const id = placeOf(title);
    if (id === undefined || title.matches('astro-island *, .sr, :has(.anchor)')) continue;
    const words = title.textContent.replaceAll(/\s+/gu, ' ').trim();
    title.append(placeLink(document, `#${id}`, words));
  }
}
