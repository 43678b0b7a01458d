import { placeStrings } from '#i18n/places.ts';
import { fragmentOf } from './fragment.ts';
import { say } from './say.ts';

/** Opens everything folded around a place; false if nothing was. */
function unfold(place: Element): boolean {
  let folded = place.closest('details:not([open])');
  if (!folded) return false;
  for (; folded; folded = folded.parentElement?.closest('details') ?? null) {
    folded.setAttribute('open', '');
  }
  return true;
}

/** Gives a place the focus, so that it is heard and the next Tab goes on from there. */
function focusOn(place: HTMLElement): void {
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    // Left as it was, so that a later click on its text does not focus the whole place.
    const restore = (): void => {
      place.removeAttribute('tabindex');
    };
    place.addEventListener('blur', restore, { once: true });
  }
  place.focus({ preventScroll: true });
}

/**
 * Opens everything folded around the target of the address, says so, and moves the focus there. What
 * a widget hides is left to the widget; what has the focus inside already, to who gave it.
 */
export function reveal(page: Window): void {
  const { document } = page;
  const id = fragmentOf(page);
  const place = id === '' ? null : document.getElementById(id);
  if (!place) return;
  const wasFolded = unfold(place);
  if (!place.checkVisibility({ visibilityProperty: true })) return;
  if (wasFolded) {
    place.scrollIntoView();
    say(document, placeStrings.opened);
  }
  if (!place.contains(document.activeElement)) focusOn(place);
}
