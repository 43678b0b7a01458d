import { expect, test } from 'vitest';
import { shinglesOf } from '#authoring/seed-shingles.ts';

test('runs of six words, whatever stands between them', () => {
  const runs = shinglesOf('One, two — three:\nfour “five” SIX seven.');
  expect(runs.map(({ words }) => words)).toEqual([
    'one two three four five six',
    'two three four five six seven',
  ]);
  expect(runs[1]?.index).toBe(5);
  expect(runs[0]?.hash).toMatch(/^[0-9a-f]{12}$/u);
});

test('curly and straight apostrophes are one', () => {
  const [curly] = shinglesOf('don’t you sell it to us');
  const [straight] = shinglesOf("Don't you sell it to us");
  expect(curly?.hash).toBe(straight?.hash);
});

test('five words have no run', () => {
  expect(shinglesOf('one two three four five')).toEqual([]);
});
