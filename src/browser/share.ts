/** The address of a page with another fragment. */
export function addressWith(page: Window, fragment: string): string {
  const address = new URL(page.location.href);
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
