import { useRef, useState } from 'react';
import { afterPaint } from '#browser/after-paint.ts';

let onceDrawn: ReturnType<typeof afterPaint> | undefined;

/** What is drawn at once, and what follows from it. */
export interface Early<T> {
  /** What was shown and is still waiting for what follows. */
  readonly early: T | undefined;
  /** True until what follows is done. */
  readonly isWaiting: () => boolean;
  /**
   * Draws a value, then does what follows. Nothing is lost: a page that is left does it before.
   * Several in one frame are done one after the other.
   */
  readonly showThen: (value: T | undefined, follow: () => void) => void;
}

/**
 * Draws the answer to an act before all that follows from it, which takes longer to draw than a
 * slow phone has time for.
 */
export function useEarly<T>(): Early<T> {
  const [early, setEarly] = useState<T>();
  const waiting = useRef(0);
  return {
    early,
    isWaiting: () => waiting.current > 0,
    showThen(value, follow) {
      waiting.current += 1;
      setEarly(() => value);
      onceDrawn ??= afterPaint(window);
      onceDrawn(() => {
        waiting.current -= 1;
        if (waiting.current === 0) setEarly(undefined);
        follow();
      });
    },
  };
}
