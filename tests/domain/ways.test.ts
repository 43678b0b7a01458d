import { expect, it } from 'vitest';
import { destinationsOf, reachableFrom } from '#domain/ways.ts';

it('finds where a way leads, and whether it is one place', () => {
  expect(destinationsOf({ tactic: 'give-get' })).toEqual([{ kind: 'tactic', id: 'give-get' }]);
  expect(destinationsOf({})).toEqual([]);
  expect(destinationsOf({ lesson: 'opening', signpost: 'start' })).toEqual([
    { kind: 'signpost', id: 'start' },
    { kind: 'lesson', id: 'opening' },
  ]);
});

it('follows ways through circles and stops at places without ways', () => {
  const ways: Record<string, string[]> = { a: ['b', 'c'], b: ['a'], c: ['d'], e: ['a'] };
  expect([...reachableFrom('a', (id) => ways[id] ?? [])].sort()).toEqual(['a', 'b', 'c', 'd']);
});
