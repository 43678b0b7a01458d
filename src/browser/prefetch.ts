import { addLink } from './add-link.ts';
import { savesData } from './saves-data.ts';

/** The page behind the link an event happens on, if it is another page of this site. */
function pageBehind(event: Event, page: Window): string | undefined {
  const { target } = event;
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.target === '_blank' || link.hasAttribute('download')) return undefined;
  const { origin, pathname } = page.location;
  // Files such as the book end with a name; pages end with a slash.
  const isPage = link.origin === origin && link.pathname.endsWith('/');
  return isPage && link.pathname !== pathname ? link.origin + link.pathname : undefined;
}

/**
 * Returns what fetches a page a moment before it is opened: when the pointer or the focus comes to
 * its link. Each page once; readers who asked their browser to save data are left alone.
 */
export function prefetcher(page: Window): (event: Event) => void {
  const fetched = new Set<string>();
  const isLeftAlone = savesData(page.navigator);
  return (event) => {
    if (isLeftAlone || !['pointerover', 'pointerdown', 'focusin'].includes(event.type)) return;
    const address = pageBehind(event, page);
    if (address === undefined || fetched.has(address)) return;
    fetched.add(address);
    addLink({ rel: 'prefetch', href: address });
  };
}
