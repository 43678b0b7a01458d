import { useRef, useState } from 'react';
import { afterPaint } from '#browser/after-paint.ts';
import type { Outcome } from '#schemas/progress.ts';

let onceDrawn: ReturnType<typeof afterPaint> | undefined;

/**
 * Draws a verdict before its reasons, which take longer to draw than a slow phone has time for.
 * `judge` takes the verdict and what records the answer; the record waits for the drawing, or for
 * the page to be left. What comes in between, such as a second press, is not recorded.
 */
export function useEarlyVerdict(): {
  readonly early: Outcome | undefined;
  readonly judge: (outcome: Outcome | undefined, record: () => void) => void;
} {
  const [early, setEarly] = useState<Outcome>();
  const isWaiting = useRef(false);
  return {
    early,
    judge(outcome, record) {
      if (isWaiting.current) return;
      isWaiting.current = true;
      setEarly(outcome);
      onceDrawn ??= afterPaint(window);
      onceDrawn(() => {
        isWaiting.current = false;
        setEarly(undefined);
        record();
      });
    },
  };
}
