import { useCallback, useEffect, useRef, useState } from 'react';

/** Screen readers miss a region that changes together with the rest of the page. */
const delayMs = 100;

/**
 * The text of a polite live region and the way to change it. Saying the same twice is heard twice,
 * because the region is emptied in between.
 */
export function useAnnouncer(): readonly [text: string, announce: (text: string) => void] {
  const [text, setText] = useState('');
  const timer = useRef<number>(undefined);
  const announce = useCallback((next: string) => {
    window.clearTimeout(timer.current);
    setText('');
    timer.current = window.setTimeout(() => {
      setText(next);
    }, delayMs);
  }, []);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  return [text, announce];
}
