/**
 * The address of a page with another fragment. An embed gives that of the full page: it outlives the
 * site around the frame, and has room for a plan.
 */
export function addressWith(page: Window, fragment: string): string {
  const address = new URL(page.location.href);
  const { embed } = page.document.body.dataset;
  if (embed !== undefined) {
    address.pathname = address.pathname.replace(`/embed/${embed}/`, `/${embed}/`);
    address.search = '';
  }
  address.hash = fragment;
  return address.href;
}

/** True where the device has a way of its own to hand on a link. */
export const canShare = (page: Window): boolean => 'share' in page.navigator;

/** Hands a link to the device. Nothing is said if the learner thinks better of it. */
export async function shareLink(page: Window, title: string, url: string): Promise<void> {
  try {
    await page.navigator.share({ title, url });
  } catch {
    // Closed without choosing, or refused.
  }
}
