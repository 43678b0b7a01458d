import { describe, expect, it } from 'vitest';
import { drawForm, metBefore, type Blueprint } from '#domain/assessment.ts';
import { passedForm, takenForms } from '#domain/passed-form.ts';
import type { Attempt } from '#schemas/progress.ts';
import { day, given, indexed, progressOf, start } from './course-fixture.ts';

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${prefix}${n}`);
const index = {
  lessons: [],
  exercises: [
    indexed('o1', names('a', 9), { use: 'assessment', objective: 'O1' }),
    indexed('o7', names('b', 6), { use: 'assessment', objective: 'O7' }),
  ],
};
const blueprint: Blueprint = {
  items: { O1: 3, O7: 2 },
  pass: 3,
  guarded: { objective: 'O7', errors: 1 },
};

/** Takes a form after everything in `before`; the first `wrong` items of an exercise are missed. */
function take(
  seed: string,
  at: number,
  wrong: Readonly<Record<string, number>> = {},
  before: readonly Attempt[] = [],
): Attempt[] {
  const set = `assessment:${seed}`;
  const left = { ...wrong };
  const begun = progressOf([...before, given('o1', 'x', at, { set })]);
  return drawForm(seed, index, blueprint, metBefore(begun, set)).map(({ exercise, item }, turn) => {
    const isMissed = (left[exercise] ?? 0) > 0;
    left[exercise] = (left[exercise] ?? 0) - 1;
    return given(exercise, item, at + turn, { set, outcome: isMissed ? 'incorrect' : 'correct' });
  });
}

const passed = (...attempts: readonly Attempt[]) =>
  passedForm(progressOf(attempts), index, blueprint);

describe('forms that were taken', () => {
  it('are none without an assessment', () => {
    expect(takenForms(progressOf([given('o1', 'a0', start)]), index, blueprint)).toEqual([]);
    expect(passed(given('o1', 'a0', start, { set: 'daily:2026-03-02' }))).toBeUndefined();
  });

  it('come with how far they are, the latest at the end', () => {
    const first = take('first', start, { o1: 3 });
    const second = take('second', start + day, {}, first).slice(0, 2);
    const forms = takenForms(progressOf([...second, ...first]), index, blueprint);
    expect(forms.map(({ answered, isComplete }) => [answered, isComplete])).toEqual([
      [5, true],
      [2, false],
    ]);
    expect(forms[0]?.at).toBe(start + 4);
  });

  it('do not count answers to questions that no form has any more', () => {
    const [form] = takenForms(
      progressOf([given('gone', 'g', start, { set: 'assessment:old' })]),
      index,
      blueprint,
    );
    expect(form).toMatchObject({ answered: 0, isComplete: false });
  });
});

describe('the passed form', () => {
  it('is there once every question is answered and enough are right', () => {
    const all = take('k', start, { o1: 1 });
    expect(passed(...all.slice(0, 4))).toBeUndefined();
    expect(passed(...all)).toMatchObject({ at: start + 4, result: { right: 4, total: 5 } });
  });

  it('is none with too few right, or with too many slips where few are allowed', () => {
    expect(passed(...take('k', start, { o1: 2, o7: 1 }))).toBeUndefined();
    expect(passed(...take('k', start, { o7: 2 }))).toBeUndefined();
  });

  it('is the best of several, whatever came later', () => {
    const good = take('good', start, { o1: 2 });
    const best = take('best', start + day, {}, good);
    const failed = take('failed', start + 2 * day, { o1: 3, o7: 2 }, [...good, ...best]);
    expect(passed(...failed, ...good, ...best)).toMatchObject({
      at: start + day + 4,
      result: { right: 5 },
    });
  });

  it('is among equals the one with fewer slips there, then the earlier one', () => {
    const slip = take('slip', start, { o7: 1 });
    const clean = take('clean', start + day, { o1: 1 }, slip);
    const later = take('later', start + 2 * day, { o1: 1 }, [...slip, ...clean]);
    expect(passed(...later, ...slip, ...clean)?.at).toBe(start + day + 4);
  });

  it('stays when older answers to its questions come from another device', () => {
    const all = take('k', start, { o1: 1 });
    const older = all
      .slice(0, 3)
      .map(({ exercise, item }) => given(exercise, item, start - day, { set: 'assessment:other' }));
    expect(passed(...older, ...all)).toMatchObject({ at: start + 4, result: { right: 4 } });
  });

  it('counts the first answer to a question only', () => {
    const all = take('k', start, { o1: 3 });
    const again = all.map((attempt) => ({
      ...attempt,
      id: `again-${attempt.id}`,
      at: attempt.at + day,
      outcome: 'correct' as const,
    }));
    expect(passed(...all, ...again)).toBeUndefined();
  });
});
