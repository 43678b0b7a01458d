import type { Concept } from '#schemas/concept.ts';
import type { Kind } from '#schemas/words.ts';

/**
 * The four shapes of the house as path data on a 24 by 24 field, stroke only:
 * a flag, a hatched zone, an arrow across a line, ruler ticks.
 */
export const shapes: Readonly<Record<Kind, string>> = {
  goal: 'M6 22V3M6 4h12l-3.5 4.5L18 13H6',
  strategy:
    'M6 3h12a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3zM3.5 14 14 3.5M4.5 20 20 4.5M10 20.5 20.5 10',
  tactic: 'M2.5 19C7 19 9 16 11.5 12.5S16.5 6 20.5 6M15.5 2.5 21 6l-3.5 5.5',
  metric: 'M2 8h20v9H2zM6 8v5M10 8v3M14 8v5M18 8v3',
};

/** The shapes of all that a concept can be: a framework is a table, a plain term an open ring. */
export const conceptShapes: Readonly<Record<Concept['kind'], string>> = {
  ...shapes,
  framework: 'M4 4h16v16H4zM4 9.5h16M10 9.5V20',
  term: 'M12 5a7 7 0 1 0 .01 0z',
};
