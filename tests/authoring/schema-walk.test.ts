import { expect, test } from 'vitest';
import { keysAt, referencesIn } from '#authoring/schema-walk.ts';
import { matchStagesSchema, matchStrategiesSchema } from '#schemas/exercise.ts';
import { tacticSchema } from '#schemas/tactic.ts';

test('references stand in fields, lists, maps in lists and keys of maps', () => {
  const tactic = {
    fits: { inbound: { fit: 'core', reason: 'inbound' } },
    concepts: ['goal'],
    evidence: [{ claim: 'x', source: 'smith-2020' }],
  };
  expect(referencesIn(tacticSchema, tactic)).toEqual([
    { to: 'strategies', id: 'inbound', path: ['fits', 'inbound'] },
    { to: 'concepts', id: 'goal', path: ['concepts', 0] },
    { to: 'sources', id: 'smith-2020', path: ['evidence', 0, 'source'] },
  ]);
});

test('references stand in maps of maps; one of two forms may hold no id', () => {
  const match = { strategies: ['inbound'], tactics: 'all', feedback: { demo: { inbound: 'No.' } } };
  expect(referencesIn(matchStrategiesSchema, match).map(({ to, id }) => `${to}/${id}`)).toEqual([
    'strategies/inbound',
    'tactics/demo',
    'strategies/inbound',
  ]);
});

test('values of a wrong shape hold no references', () => {
  expect(referencesIn(tacticSchema, { fits: ['x'], concepts: { a: 'b' }, evidence: 3 })).toEqual(
    [],
  );
});

test('known keys at a path, words of an enumeration included', () => {
  expect(keysAt(tacticSchema, ['fits', 'inbound'])).toEqual(['fit', 'reason']);
  expect(keysAt(matchStagesSchema, ['items', 0, 'feedback'])).toEqual([
    'aware',
    'consider',
    'decide',
    'own',
  ]);
  expect(keysAt(tacticSchema, ['nowhere'])).toEqual([]);
});
