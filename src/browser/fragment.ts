/** The part of the address behind `#`, decoded; empty if there is none or it is malformed. */
export function fragmentOf(page: Window): string {
  try {
    return decodeURIComponent(page.location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Calls back with every new fragment. Returns the way to stop. */
export function watchFragment(page: Window, listener: (fragment: string) => void): () => void {
  const onChange = (): void => {
    listener(fragmentOf(page));
  };
  page.addEventListener('hashchange', onChange);
  return () => {
    page.removeEventListener('hashchange', onChange);
  };
}

/** Changes the fragment in place, without a new step in the history. Who watches is not told. */
export function replaceFragment(page: Window, fragment: string): void {
  const address = new URL(page.location.href);
  address.hash = fragment;
  page.history.replaceState(page.history.state, '', address);
}

/** Changes the fragment in place, as above, and tells who watches. */
export function setFragment(page: Window, fragment: string): void {
  replaceFragment(page, fragment);
  page.dispatchEvent(new HashChangeEvent('hashchange'));
}
