import type { Fit } from '#schemas/words.ts';

/** Marks of the fits on a 24 by 24 field, stroke only: two strokes, one stroke, a ring, a cross. */
export const fitMarks: Readonly<Record<Fit, string>> = {
  core: 'M4 12.5l4 4L14.5 8M10.5 15.5l1 1L18.5 8',
  supports: 'M5 12.5l4.5 4.5L19 7',
  neutral: 'M12 7.5a4.5 4.5 0 1 0 .01 0z',
  undermines: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
};
