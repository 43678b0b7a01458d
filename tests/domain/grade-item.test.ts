import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeItem } from '#domain/grade-item.ts';
import { knows } from '#domain/options.ts';
import type {
  ChooseItem,
  Item,
  NumberItem,
  OrderItem,
  WriteItem,
} from '#schemas/resolved-exercise.ts';
import { threeStatements } from './exercise-fixture.ts';

const asked = { id: 'i', revision: 1, text: 'Which?', facts: [], hints: [] };
const shared = { options: [] };
const [, focus] = threeStatements.items;

const several: ChooseItem = {
  ...asked,
  type: 'choose',
  many: true,
  options: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id.toUpperCase() })),
  right: ['a', 'b'],
  partly: [],
  feedback: { a: 'A serves.', b: 'B serves.', c: 'C harms.', d: 'D harms.' },
};
const steps: OrderItem = {
  ...asked,
  type: 'order',
  steps: ['one', 'two', 'three', 'four'].map((id) => ({
    id,
    label: id,
    why: `${id} belongs here`,
  })),
};
const velocity: NumberItem = {
  ...asked,
  type: 'number',
  unit: 'EUR a day',
  answer: 1800,
  tolerance: 5,
  slips: [{ value: 7200, feedback: 'The win rate is missing.' }],
  solution: '24 x 18,000 x 0.25 / 60 = 1,800.',
};
const plan: WriteItem = {
  ...asked,
  type: 'write',
  model: 'Clinics with four chairs.',
  rubric: ['who', 'why', 'not'].map((id) => ({ id, label: `Says ${id}` })),
};
const outcome = (item: Item, given: readonly string[]) => gradeItem(shared, item, given).outcome;

describe('one option', () => {
  it.each([
    ['strategy', 'correct', ['focus under strategy']],
    ['goal', 'partly', ['focus under goal', 'focus under strategy']],
    ['tactic', 'incorrect', ['focus under tactic', 'focus under strategy']],
    ['constructor', 'incorrect', ['focus under strategy']],
  ])('grades %s as %s', (option, expected, texts) => {
    if (!focus) throw new Error('no item');
    const grade = gradeItem(threeStatements, focus, [option]);
    expect(grade.outcome).toBe(expected);
    expect(grade.notes.map(({ text }) => text)).toEqual(texts);
  });
});

describe('several options', () => {
  it.each([
    [['a', 'b'], 'correct'],
    [['b', 'a'], 'correct'],
    [['a'], 'partly'],
    [['a', 'b', 'c'], 'partly'],
    [['a', 'c'], 'incorrect'],
    [['a', 'b', 'c', 'd'], 'incorrect'],
    [['c'], 'incorrect'],
    [[], 'incorrect'],
  ])('grades %j as %s', (given, expected) => {
    expect(outcome(several, given)).toBe(expected);
  });

  it('explains what was chosen and what was left out, and nothing else', () => {
    expect(gradeItem(shared, several, ['c', 'a']).notes.map(({ id }) => id)).toEqual([
      'a',
      'c',
      'b',
    ]);
  });
});

describe('steps', () => {
  it.each([
    [['one', 'two', 'three', 'four'], 'correct'],
    [['two', 'one', 'three', 'four'], 'partly'],
    [['four', 'one', 'two', 'three'], 'partly'],
    [['two', 'one', 'four', 'three'], 'incorrect'],
    [['four', 'three', 'two', 'one'], 'incorrect'],
    [[], 'incorrect'],
  ])('grades %j as %s', (given, expected) => {
    expect(outcome(steps, given)).toBe(expected);
  });

  it('says where a step was put that belongs elsewhere', () => {
    const { notes } = gradeItem(shared, steps, ['two', 'one', 'three', 'four']);
    expect(notes.map(({ id, isYours, yourPlace }) => [id, isYours, yourPlace])).toEqual([
      ['one', false, 2],
      ['two', false, 1],
      ['three', true, undefined],
      ['four', true, undefined],
    ]);
  });
});

describe('a number', () => {
  it.each([
    ['1800', 'correct'],
    ['1795', 'correct'],
    ['1805', 'correct'],
    ['1806', 'incorrect'],
    ['7200', 'incorrect'],
  ])('grades %s as %s', (given, expected) => {
    expect(outcome(velocity, [given])).toBe(expected);
  });

  it('recognizes a common slip, and shows the way to the number', () => {
    expect(
      gradeItem(shared, velocity, ['7200']).notes.map(({ label, text }) => [label, text]),
    ).toEqual([
      ['7200 EUR a day', 'The win rate is missing.'],
      ['1800 EUR a day', '24 x 18,000 x 0.25 / 60 = 1,800.'],
    ]);
  });

  it('takes the edge of the tolerance, whatever binary fractions make of it', () => {
    expect(outcome({ ...velocity, answer: 0.3, tolerance: 0 }, [String(0.1 + 0.2)])).toBe(
      'correct',
    );
  });
});

describe('a text', () => {
  it.each([
    [['who', 'why', 'not'], 'correct'],
    [['who', 'why'], 'partly'],
    [['who'], 'incorrect'],
    [[], 'incorrect'],
  ])('grades the ticks %j as %s', (given, expected) => {
    expect(outcome(plan, given)).toBe(expected);
  });
});

describe('every kind of item', () => {
  const items = [several, steps, velocity, plan] as const;
  const word = fc.oneof(
    fc.constantFrom('a', 'b', 'c', 'd', 'one', 'two', 'three', 'four', 'who', 'why', 'not', '1800'),
    fc.string({ minLength: 1 }),
  );

  it('grades anything without an exception, and correct only what is right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...items), fc.array(word, { maxLength: 6 }), (item, given) => {
        const grade = gradeItem(shared, item, given);
        if (grade.outcome !== 'correct') return;
        expect(knows(shared, item, given)).toBe(true);
        expect(gradeItem(shared, item, given)).toEqual(grade);
      }),
    );
  });
});

describe('knows', () => {
  it.each([
    ['an option that is there', several, ['a'], true],
    ['an option that is gone', several, ['z'], false],
    ['all steps', steps, ['four', 'three', 'two', 'one'], true],
    ['steps of which one is new', steps, ['one', 'two', 'three'], false],
    ['a number', velocity, ['12.5'], true],
    ['a word for a number', velocity, ['goal'], false],
    ['a mark that is gone', plan, ['where'], false],
    ['a shown answer', steps, [], true],
  ] as const)('%s', (_, item, given, expected) => {
    expect(knows(shared, item, given)).toBe(expected);
  });
});
