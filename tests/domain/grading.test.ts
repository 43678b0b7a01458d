import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationOf, gradeExercise } from '#domain/grading.ts';
import { threeStatements } from './exercise-fixture.ts';

describe('gradeExercise', () => {
  it('names what was missed in the order of the exercise, partly right ones too', () => {
    const answers = new Map([
      ['recap', ['goal']],
      ['focus', ['goal']],
      ['amount', ['goal']],
    ]);
    const grade = gradeExercise(threeStatements, answers);
    expect(grade.counts).toEqual({ correct: 1, partly: 1, incorrect: 1, open: 0 });
    expect(grade.overall).toBe('partly');
    expect(grade.missed).toEqual(['focus', 'recap']);
  });

  it('counts items without an answer as open, not as missed', () => {
    const grade = gradeExercise(threeStatements, new Map([['amount', ['goal']]]));
    expect(grade.counts).toEqual({ correct: 1, partly: 0, incorrect: 0, open: 2 });
    expect(grade.overall).toBe('partly');
    expect(grade.missed).toEqual([]);
  });

  const options = threeStatements.options.map(({ id }) => id);
  const someAnswers = fc
    .tuple(...threeStatements.items.map(() => fc.option(fc.constantFrom(...options, 'gone'))))
    .map((chosen) => {
      const answers = new Map<string, readonly string[]>();
      for (const [index, { id }] of threeStatements.items.entries()) {
        const option = chosen[index];
        if (typeof option === 'string') answers.set(id, [option]);
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
