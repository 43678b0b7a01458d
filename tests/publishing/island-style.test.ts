import { expect, it } from 'vitest';
import { withIslandStyleInHead } from '#publishing/island-style.ts';

const style = '<style>astro-island,astro-slot{display:contents}</style>';

it('moves the style of the widgets into the head', () => {
  const page = `<html><head><title>A</title></head><body><div>${style}<p>B</p></div></body></html>`;
  expect(withIslandStyleInHead(page)).toBe(
    `<html><head><title>A</title>${style}</head><body><div><p>B</p></div></body></html>`,
  );
});

it('leaves a page without a widget as it is', () => {
  const page = '<html><head><style>p{}</style></head><body></body></html>';
  expect(withIslandStyleInHead(page)).toBe(page);
});
