import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, schedule, sittingOf, sittingSize } from '#domain/review.ts';
import { isProgress, type Attempt } from '#schemas/progress.ts';
import { day, given, index, indexed, progressOf, start } from './course-fixture.ts';

const dueDays = (...attempts: readonly Attempt[]) =>
  schedule(progressOf(attempts), index).map(({ item, at }) => [item, (at - start) / day]);

describe('when a prompt comes back', () => {
  it('not at all before it was met', () => {
    expect(dueDays()).toEqual([]);
  });

  it('the next day after it was missed, or shown', () => {
    expect(dueDays(given('sort', 'a', start, { outcome: 'incorrect' }))).toEqual([['a', 1]]);
    expect(dueDays(given('sort', 'a', start, { shown: true, outcome: 'incorrect' }))).toEqual([
      ['a', 1],
    ]);
  });

  it('sooner after a guess, a hint or half an answer than after a sure one', () => {
    const [[, sure = 0] = []] = dueDays(given('sort', 'a', start, { certainty: 3 }));
    for (const change of [
      { certainty: 1 },
      { hints: 1 },
      { outcome: 'partly' },
    ] as const satisfies readonly Partial<Attempt>[]) {
      const [[, unsure = 0] = []] = dueDays(given('sort', 'a', start, change));
      expect(unsure).toBeLessThan(Number(sure));
      expect(unsure).toBeGreaterThanOrEqual(1);
    }
  });

  it('later each time it is right, and soon again once it is missed', () => {
    const attempts: Attempt[] = [];
    const gaps: number[] = [];
    let at = start;
    for (let round = 0; round < 4; round += 1) {
      attempts.push(given('sort', 'a', at));
      const [next] = schedule(progressOf(attempts), index);
      gaps.push(((next?.at ?? 0) - at) / day);
      at = next?.at ?? at;
    }
    expect([...gaps].sort((a, b) => a - b)).toEqual(gaps);
    expect(gaps[3]).toBeGreaterThan(10);
    attempts.push(given('sort', 'a', at, { outcome: 'incorrect' }));
    const [after] = schedule(progressOf(attempts), index);
    expect(((after?.at ?? 0) - at) / day).toBeLessThan(gaps[3] ?? 0);
  });

  it('as if never met when the item was given another meaning', () => {
    expect(dueDays(given('sort', 'a', start, { revision: 2 }))).toEqual([]);
  });

  it('never for the questions of tests', () => {
    expect(dueDays(given('final', 'h', start))).toEqual([]);
  });

  it('from replaying the same attempts in whatever order they were stored', () => {
    const some = fc.array(
      fc.record({
        item: fc.constantFrom('a', 'b', 'c'),
        outcome: fc.constantFrom('correct', 'partly', 'incorrect'),
        at: fc.integer({ min: 0, max: 200 }).map((hours) => start + hours * 3_600_000),
      }),
    );
    fc.assert(
      fc.property(some, (rows) => {
        const attempts = rows.map(({ item, outcome, at }, n) =>
          given('sort', item, at + n, { outcome }),
        );
        const once = schedule(progressOf(attempts), index);
        expect(schedule(progressOf(attempts.toReversed()), index)).toEqual(once);
        for (const due of once) {
          const last = Math.max(...attempts.filter((a) => a.item === due.item).map(({ at }) => at));
          expect(due.at).toBeGreaterThanOrEqual(last + day);
        }
      }),
    );
  });

  it('at a date, even after the last moment a record may name', () => {
    const last = progressOf([given('sort', 'a', Date.UTC(9999, 11, 31, 23, 59, 59, 999))]);
    expect(isProgress(last)).toBe(true);
    expect(schedule(last, index).map(({ at }) => Number.isFinite(at))).toEqual([true]);
  });

  it('at moments, so that a change of the clock or of the zone moves nothing', () => {
    // Clocks in Europe go forward on 29 March 2026.
    const at = Date.UTC(2026, 2, 28, 20);
    const [due] = schedule(progressOf([given('sort', 'a', at, { outcome: 'incorrect' })]), index);
    expect(due?.at).toBe(at + day);
  });
});

describe('what is due', () => {
  it('takes what falls due in the next four hours along', () => {
    const planned = schedule(
      progressOf([given('sort', 'a', start, { outcome: 'incorrect' })]),
      index,
    );
    expect(dueAt(planned, start + day - 4 * 3_600_000)).toHaveLength(1);
    expect(dueAt(planned, start + day - 4 * 3_600_000 - 1)).toHaveLength(0);
  });

  it('is asked in sittings of at most twelve, the longest overdue first', () => {
    const many = {
      ...index,
      exercises: [
        indexed(
          'long',
          Array.from({ length: 30 }, (_, n) => `i${n}`),
        ),
      ],
    };
    const attempts = many.exercises[0]?.items.map(({ id }, n) =>
      given('long', id, start + n * 60_000, { outcome: 'incorrect' }),
    );
    const due = dueAt(schedule(progressOf(attempts ?? []), many), start + 9 * day);
    expect(due).toHaveLength(30);
    const sitting = sittingOf(due, 'seed').map(({ item }) => item);
    expect(sitting).toHaveLength(sittingSize);
    expect([...sitting].sort()).toEqual(
      due
        .slice(0, sittingSize)
        .map(({ item }) => item)
        .sort(),
    );
  });
});
