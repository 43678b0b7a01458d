import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationOf, gradeExercise, gradeItem, orderFor } from '#domain/grading.ts';
import type { SortItem } from '#schemas/sort-exercise.ts';
import { threeStatements } from './sort-exercise-fixture.ts';

const [, focus] = threeStatements.items as readonly [SortItem, SortItem, SortItem];

describe('gradeItem', () => {
  it.each([
    ['strategy', 'correct', 'focus under strategy', undefined],
    ['goal', 'partly', 'focus under goal', 'focus under strategy'],
    ['tactic', 'incorrect', 'focus under tactic', 'focus under strategy'],
    ['constructor', 'incorrect', undefined, 'focus under strategy'],
  ])('grades %s as %s', (option, outcome, feedback, answerFeedback) => {
    expect(gradeItem(focus, option)).toEqual({ outcome, feedback, answerFeedback });
  });
});

describe('gradeExercise', () => {
  it('names what was missed in the order of the exercise, partly right ones too', () => {
    const answers = new Map([
      ['recap', 'goal'],
      ['focus', 'goal'],
      ['amount', 'goal'],
    ]);
    const grade = gradeExercise(threeStatements, answers);
    expect(grade.counts).toEqual({ correct: 1, partly: 1, incorrect: 1, open: 0 });
    expect(grade.overall).toBe('partly');
    expect(grade.missed).toEqual(['focus', 'recap']);
  });

  it('counts items without an answer as open, not as missed', () => {
    const grade = gradeExercise(threeStatements, new Map([['amount', 'goal']]));
    expect(grade.counts).toEqual({ correct: 1, partly: 0, incorrect: 0, open: 2 });
    expect(grade.overall).toBe('partly');
    expect(grade.missed).toEqual([]);
  });

  const options = threeStatements.options.map(({ id }) => id);
  const someAnswers = fc
    .tuple(...threeStatements.items.map(() => fc.option(fc.constantFrom(...options, 'gone'))))
    .map((chosen) => {
      const answers = new Map<string, string>();
      for (const [index, { id }] of threeStatements.items.entries()) {
        const option = chosen[index];
        if (typeof option === 'string') answers.set(id, option);
      }
      return answers;
    });

  it('gives every item exactly one count, and is correct only if all are', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { counts, outcomes, overall, missed } = gradeExercise(threeStatements, answers);
        expect(counts.correct + counts.partly + counts.incorrect + counts.open).toBe(3);
        expect([...outcomes.keys()].sort()).toEqual([...answers.keys()].sort());
        expect(overall === 'correct').toBe(counts.correct === 3);
        expect(overall === 'incorrect').toBe(counts.correct + counts.partly === 0);
        expect(missed).toHaveLength(counts.partly + counts.incorrect);
      }),
    );
  });
});

describe('calibrationOf', () => {
  it('sets certainty against outcome, surest first, and leaves out what nobody chose', () => {
    expect(
      calibrationOf([
        { certainty: 3, outcome: 'correct' },
        { certainty: 3, outcome: 'partly' },
        { certainty: 1, outcome: 'correct' },
        { outcome: 'correct' },
      ]),
    ).toEqual([
      { certainty: 3, asked: 2, right: 1 },
      { certainty: 1, asked: 1, right: 1 },
    ]);
  });
});

describe('orderFor', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 });

  it('keeps every id once and depends on nothing but seed and ids', () => {
    fc.assert(
      fc.property(fc.string(), ids, (seed, all) => {
        const order = orderFor(seed, all);
        expect([...order].sort()).toEqual([...all].sort());
        expect(orderFor(seed, [...all].reverse())).toEqual(order);
      }),
    );
  });

  it('does not move the others past each other when one id is taken away', () => {
    fc.assert(
      fc.property(fc.string(), ids, fc.nat(), (seed, all, index) => {
        const gone = all[index % Math.max(all.length, 1)];
        const rest = all.filter((id) => id !== gone);
        expect(orderFor(seed, rest)).toEqual(orderFor(seed, all).filter((id) => id !== gone));
      }),
    );
  });

  it('gives another round another order', () => {
    const all = Array.from({ length: 12 }, (_, index) => `s${index}`);
    const orders = new Set([0, 1, 2, 3].map((round) => orderFor(`sort:${round}`, all).join()));
    expect(orders.size).toBe(4);
    expect(orders.has(all.join())).toBe(false);
  });

  it('puts each of a few ids first about equally often', () => {
    const first = new Map<string | undefined, number>();
    for (let round = 0; round < 600; round += 1) {
      const [id] = orderFor(`sort:${round}`, ['s-01', 's-02', 's-03', 's-04', 's-05', 's-06']);
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    expect(Math.min(...first.values())).toBeGreaterThan(60);
    expect(first.size).toBe(6);
  });
});
