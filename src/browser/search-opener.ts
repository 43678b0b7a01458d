import { asksForSearch, isNearSearch } from './search-intent.ts';
import { bringSearchStyle } from './search-style.ts';

/** Returns what opens the search dialog when asked, and fetches the search a moment before. */
export function searchOpener(dialog: HTMLDialogElement): (event: Event) => void {
  let view: Promise<void> | undefined;
  return (event) => {
    const isAsked = asksForSearch(event);
    if (!isAsked && !isNearSearch(event)) return;
    bringSearchStyle(document);
    view ??= import('./search-view.ts').then(({ wireSearchView }) => {
      wireSearchView(dialog);
    });
    if (!isAsked) return;
    event.preventDefault();
    if (dialog.open) return;
    dialog.showModal();
    dialog.querySelector('input')?.select();
  };
}
