import type { Fit } from '#schemas/words.ts';

const marks: Readonly<Record<Fit, string>> = {
  core: 'M4 12.5l4 4L14.5 8M10.5 15.5l1 1L18.5 8',
  supports: 'M5 12.5l4.5 4.5L19 7',
  neutral: 'M12 7.5a4.5 4.5 0 1 0 .01 0z',
  undermines: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
};

/** Fit as a mark and its word: two strokes, one stroke, a ring, a cross. */
export function FitMark({ fit, word }: { readonly fit: Fit; readonly word: string }) {
  return (
    <span className="b-fit" data-fit={fit}>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        <path d={marks[fit]} />
      </svg>
      {word}
    </span>
  );
}
