import { startTransition, useEffect, useState } from 'react';

/** Something that is fetched: not there yet, there, or not to be had. */
export type Fetched<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: T };

/** Fetches something when it is first drawn; `key` says what, because the function is always new. */
export function useFetched<T>(fetch: () => Promise<T>, key: string): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T>>({ state: 'waiting' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setFetched({ state: 'waiting' });
    fetch().then(
      (value) => {
        if (!isCurrent) return;
        // What comes is large: it is drawn in pieces that let the reader scroll and type between them.
        startTransition(() => {
          setFetched({ state: 'ready', value });
        });
      },
      () => {
        if (!isCurrent) return;
        const retry = (): void => {
          setTries(tries + 1);
        };
        setFetched({ state: 'failed', retry });
      },
    );
    return () => {
      isCurrent = false;
    };
    // `key` says what is fetched; the function is new in every drawing.
  }, [key, tries]);
  return fetched;
}
