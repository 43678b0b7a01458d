import { fitMarks } from '#domain/fit-marks.ts';
import type { Fit } from '#schemas/words.ts';

/** Fit as a mark and its word: two strokes, one stroke, a ring, a cross. */
export function FitMark({ fit, word }: { readonly fit: Fit; readonly word: string }) {
  return (
    <span className="b-fit" data-fit={fit}>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        <path d={fitMarks[fit]} />
      </svg>
      {word}
    </span>
  );
}
