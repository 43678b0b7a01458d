import { expect, it } from 'vitest';
import { cardPath, twinPath } from '#domain/page-shapes.ts';

it('gives main entries a picture each, other pages one for their kind', () => {
  expect(cardPath('concept', '/concepts/icp/')).toBe('/og/concepts/icp.png');
  expect(cardPath('exercise', '/exercises/sort-twelve/')).toBe('/og/exercise.png');
  expect(cardPath('page', '/')).toBe('/og/page.png');
});

it('knows which pages have a twin', () => {
  expect(twinPath('/concepts/icp/')).toBe('/concepts/icp.md');
  expect(twinPath('/sources/')).toBe('/sources.md');
  expect(['/', '/concepts/', '/about/', '/check/before/'].map(twinPath)).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
});
