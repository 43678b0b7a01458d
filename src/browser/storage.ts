/** Text kept in this browser under a key. */
export interface TextStorage {
  /** The text; undefined if there is none or the browser refuses. */
  read(key: string): string | undefined;
  /** False if the browser refuses: private mode, a full disk, a policy. */
  write(key: string, text: string): boolean;
  /** Forgets a text; false if the browser refuses. */
  remove(key: string): boolean;
  /**
   * Calls back when another tab may have changed the text, and when the page comes back from the
   * history. `isGone` is true if it is not there any more. Returns the way to stop.
   */
  watch(key: string, listener: (isGone: boolean) => void): () => void;
}

/**
 * The storage of a window. Every access may throw, even reading the property, so nothing is
 * touched before it is needed.
 */
export function windowStorage(page: Window): TextStorage {
  const read = (key: string): string | undefined => {
    try {
      return page.localStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  };
  return {
    read,
    write(key, text) {
      try {
        page.localStorage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    remove(key) {
      try {
        page.localStorage.removeItem(key);
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
        if (event.persisted) listener(read(key) === undefined);
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

/** True if this browser keeps texts: not in every private mode, nor with a full disk. */
export function keepsTexts(storage: TextStorage): boolean {
  const probe = 'why-how.probe';
  return storage.write(probe, '') && storage.remove(probe);
}
