import { describe, expect, it } from 'vitest';
import { isPracticeIndex } from '#schemas/practice-index.ts';

const lesson = { id: 'why', title: 'Why', path: '/lessons/why/', module: 'two', exercises: ['a'] };
const exercise = {
  id: 'a',
  title: 'A',
  kind: 'choice',
  path: '/exercises/a/',
  use: 'practice',
  objective: 'O1',
  minutes: 3,
  items: [{ id: 'one', revision: 1 }],
};
const index = (ofLesson: object, ofExercise: object) => ({
  lessons: [{ ...lesson, ...ofLesson }],
  exercises: [{ ...exercise, ...ofExercise }],
});

describe('the course for the browser', () => {
  it('is read with and without the lesson of an exercise', () => {
    expect(isPracticeIndex(index({}, {}))).toBe(true);
    expect(isPracticeIndex(index({}, { lesson: 'why' }))).toBe(true);
  });

  it.each([
    [{ exercises: [1] }, {}],
    [{ more: 1 }, {}],
    [{}, { use: 'exam' }],
    [{}, { objective: 'O9' }],
    [{}, { lesson: '' }],
    [{}, { items: [{ id: 'one', revision: 0 }] }],
    [{}, { items: [{ id: 'one' }] }],
  ])('is refused with %j and %j', (ofLesson, ofExercise) => {
    expect(isPracticeIndex(index(ofLesson, ofExercise))).toBe(false);
  });

  it.each([undefined, null, {}, { lessons: [] }])('is not %j', (value) => {
    expect(isPracticeIndex(value)).toBe(false);
  });
});
