import { fill } from '#i18n/fill.ts';
import { placeStrings } from '#i18n/places.ts';
import { copyText } from './clipboard.ts';
import { say } from './say.ts';

/** Where a link leads, without the question that was asked of the page. */
function sharedAddress({ href }: HTMLAnchorElement): string {
  const address = new URL(href);
  address.search = '';
  return address.href;
}

/** The link whose address an event asks for; a click with a key held belongs to the browser. */
export function askedLink(event: Event): HTMLAnchorElement | undefined {
  if (event.type !== 'click' || !(event instanceof MouseEvent)) return undefined;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const { target } = event;
  return (
    (target instanceof Element ? target.closest<HTMLAnchorElement>('a.anchor') : null) ?? undefined
  );
}

/** Copies the address of a place. Where the browser refuses, it is shown. */
export async function copyLink(link: HTMLAnchorElement, page: Window): Promise<void> {
  const address = sharedAddress(link);
  const isCopied = await copyText(address);
  const isHere = link.pathname === page.location.pathname;
  if (!isCopied && isHere) page.location.replace(link.hash);
  const failed = isHere ? placeStrings.inBar : fill(placeStrings.asText, { address });
  say(page.document, isCopied ? placeStrings.copied : failed);
}
