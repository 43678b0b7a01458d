import { useCallback, useInsertionEffect, useRef } from 'react';

/**
 * A function that stays the same while what it does follows the latest drawing: a part that gets it
 * need not be drawn again. It is for events, never to be called while drawing.
 */
export function useSteady<A extends readonly unknown[], R>(
  latest: (...args: A) => R,
): (...args: A) => R {
  const current = useRef(latest);
  useInsertionEffect(() => {
    current.current = latest;
  });
  return useCallback((...args: A) => current.current(...args), []);
}
