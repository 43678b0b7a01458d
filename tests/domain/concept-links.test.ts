import { expect, it } from 'vitest';
import { conceptLinks } from '#domain/concept-links.ts';

it('leads from what is taught first to what builds on it, whoever names the other', () => {
  expect(
    conceptLinks([
      { id: 'goal', related: ['plan'] },
      { id: 'strategy', related: [] },
      { id: 'plan', related: ['strategy'] },
    ]),
  ).toEqual([
    { from: 'goal', to: 'plan', main: false },
    { from: 'strategy', to: 'plan', main: true },
  ]);
});

it('links two concepts once, also if each names the other', () => {
  expect(
    conceptLinks([
      { id: 'a', related: ['b'] },
      { id: 'b', related: ['a', 'b', 'elsewhere'] },
    ]),
  ).toEqual([{ from: 'a', to: 'b', main: true }]);
});
