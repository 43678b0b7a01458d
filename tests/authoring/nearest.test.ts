import { expect, test } from 'vitest';
import { nearest } from '#authoring/nearest.ts';

const tactics = ['give-get', 'land-and-expand', 'mass-email', 'demo'];

test.each([
  ['moats', ['moat', 'goal'], 'moat'],
  ['land-expand', tactics, 'land-and-expand'],
  ['mass-emial', tactics, 'mass-email'],
  ['Give-Get', tactics, 'give-get'],
  ['aware ', ['aware'], 'aware'],
])('%s is near a known word', (word, known, found) => {
  expect(nearest(word, known)).toBe(found);
});

test.each([
  ['negotiation', tactics],
  ['x', ['a', 'b']],
  ['demo', []],
])('%s is near none', (word, known) => {
  expect(nearest(word, known)).toBeUndefined();
});
