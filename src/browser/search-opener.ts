import { addLink } from './add-link.ts';
import { asksForSearch, isNearSearch } from './search-intent.ts';
import { bringSearchStyle } from './search-style.ts';
import type { wireSearchView } from './search-view.ts';

/** Fetches what answers a query. The word list is asked for now: the script that reads it is on its way. */
function fetchView(
  dialog: HTMLDialogElement,
): Promise<{ readonly wireSearchView: typeof wireSearchView }> {
  addLink({ rel: 'preload', as: 'fetch', crossOrigin: '', href: dialog.dataset['words'] ?? '' });
  return import('./search-view.ts');
}

/**
 * Returns what opens the search dialog when asked, and fetches the search a moment before. The
 * dialog opens at once: what is typed before the search is there is answered when it is.
 */
export function searchOpener(dialog: HTMLDialogElement): (event: Event) => void {
  let view: Promise<void> | undefined;
  const fetchOnce = (): void => {
    view ??= fetchView(dialog)
      .then((loaded) => {
        loaded.wireSearchView(dialog);
      })
      .catch(() => {
        // The next try asks again, where the browser lets a failed file be asked for twice.
        view = undefined;
        const status = dialog.querySelector<HTMLElement>('[data-search-status]');
        if (status) status.textContent = status.dataset['failed'] ?? '';
      });
  };
  return (event) => {
    const isAsked = asksForSearch(event);
    if (!isAsked && !isNearSearch(event)) return;
    bringSearchStyle(document);
    fetchOnce();
    if (!isAsked) return;
    event.preventDefault();
    if (dialog.open) return;
    dialog.showModal();
    dialog.querySelector('input')?.select();
  };
}
