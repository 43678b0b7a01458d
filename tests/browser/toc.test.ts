import { expect, it } from 'vitest';
import { currentHeading } from '#browser/toc.ts';

// Tops of headings in pixels from the top of the window; the header ends at 56.
it.each([
  ['none before the first heading', [200, 900], -1],
  ['the first once it is in the band', [140, 900], 0],
  ['the last that has passed the band, in a long section', [-3000, -900, 800], 1],
  ['the last of all at the end', [-3000, -900, 100], 2],
  ['none on a page without headings', [], -1],
])('%s', (_, tops, at) => {
  expect(currentHeading(tops, 56)).toBe(at);
});
