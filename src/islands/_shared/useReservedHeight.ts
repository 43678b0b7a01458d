import { useLayoutEffect, type RefObject } from 'react';

/**
 * Keeps the height the server's drawing had, so that restored answers do not pull up the page
 * below. Let go once the learner acts or the window changes.
 */
export function useReservedHeight(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    element.style.minHeight = `${element.offsetHeight}px`;
    const done = new AbortController();
    const release = (): void => {
      element.style.minHeight = '';
      done.abort();
    };
    for (const event of ['click', 'keydown']) {
      element.addEventListener(event, release, { signal: done.signal });
    }
    window.addEventListener('resize', release, { signal: done.signal });
    return release;
  }, [root]);
}
