import { describe, expect, it } from 'vitest';
import { roundOf, shiftOf } from '#domain/shift.ts';
import type { Certainty, Outcome } from '#schemas/progress.ts';
import { given, indexed, progressOf, start } from './course-fixture.ts';

const check = (id: string) => indexed(id, ['a', 'b', 'c', 'd']);
const answers = (exercise: string, rows: readonly (readonly [Certainty, Outcome])[]) =>
  rows.map(([certainty, outcome], at) =>
    given(exercise, ['a', 'b', 'c', 'd'][at] ?? '', start + at, { certainty, outcome }),
  );
const sureAndWrong = answers('before', [
  [3, 'incorrect'],
  [3, 'incorrect'],
  [3, 'correct'],
  [2, 'partly'],
]);
const sureAndRight = answers('after', [
  [3, 'correct'],
  [3, 'correct'],
  [3, 'correct'],
  [1, 'incorrect'],
]);

describe('a round', () => {
  it('is there once every item has an answer', () => {
    expect(roundOf(progressOf(sureAndWrong.slice(1)), check('before'))).toBeUndefined();
    expect(roundOf(progressOf(sureAndWrong), check('before'))).toMatchObject({
      total: 4,
      right: 1,
      overSure: 2,
    });
  });

  it('counts first answers; practicing afterwards does not embellish it', () => {
    const again = sureAndWrong.map((one) => ({
      ...one,
      id: `again-${one.id}`,
      at: one.at + 9999,
      outcome: 'correct' as const,
    }));
    expect(roundOf(progressOf([...again, ...sureAndWrong]), check('before'))?.right).toBe(1);
  });
});

describe('the shift', () => {
  const before = roundOf(progressOf(sureAndWrong), check('before'));
  const after = roundOf(progressOf(sureAndRight), check('after'));
  if (!before || !after) throw new Error('no rounds');

  it('says how many points were won and whether certainty fits better', () => {
    const shift = shiftOf(before, after);
    expect(shift.points).toBe(50);
    expect(shift.gap).toBeLessThan(0);
    expect(shiftOf(after, before)).toMatchObject({ points: -50, gap: -shift.gap });
  });

  it('is nothing between equal rounds', () => {
    expect(shiftOf(before, before)).toMatchObject({ points: 0, gap: 0 });
  });
});
