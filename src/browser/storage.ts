/** Text kept in this browser under a key. */
export interface TextStorage {
  /** The text; undefined if there is none or the browser refuses. */
  read(key: string): string | undefined;
  /** False if the browser refuses: private mode, a full disk, a policy. */
  write(key: string, text: string): boolean;
  /**
   * Calls back when another tab may have changed the text, and when the page comes back from the
   * history. `isGone` is true if somebody deleted it. Returns the way to stop.
   */
  watch(key: string, listener: (isGone: boolean) => void): () => void;
}

/**
 * The storage of a window. Every access may throw, even reading the property, so nothing is
 * touched before it is needed.
 */
export function windowStorage(page: Window): TextStorage {
  return {
    read(key) {
      try {
        return page.localStorage.getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(key, text) {
      try {
        page.localStorage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    watch(key, listener) {
      const onStorage = (event: StorageEvent): void => {
        // A null key means that everything was cleared.
        if (event.key === key || event.key === null) listener(event.newValue === null);
      };
      // A page in the history sleeps through storage events.
      const onPageShow = (event: PageTransitionEvent): void => {
        if (event.persisted) listener(false);
      };
      page.addEventListener('storage', onStorage);
      page.addEventListener('pageshow', onPageShow);
      return () => {
        page.removeEventListener('storage', onStorage);
        page.removeEventListener('pageshow', onPageShow);
      };
    },
  };
}
