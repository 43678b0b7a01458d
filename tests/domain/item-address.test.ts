import { expect, it } from 'vitest';
import { explanationsOf } from '#domain/explanations.ts';
import { gradeItem } from '#domain/grade-item.ts';
import { itemPlace } from '#domain/item-address.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { threeStatements } from './exercise-fixture.ts';

const asked = { revision: 1, facts: [], hints: [] };
const others: ResolvedExercise = {
  ...threeStatements,
  options: [],
  items: [
    {
      ...asked,
      id: 'steps',
      type: 'order',
      text: 'Order',
      steps: [{ id: 'ask', label: 'Ask', why: 'First.' }],
    },
    {
      ...asked,
      hints: ['Divide.', 'By two.'],
      id: 'rate',
      type: 'number',
      text: 'Rate',
      unit: 'percent',
      answer: 12.5,
      tolerance: 0,
      slips: [{ value: -7.5, feedback: 'The sign.' }],
      solution: 'One of eight.',
    },
    { ...asked, id: 'plan', type: 'write', text: 'Plan', model: 'We decline hotels.', rubric: [] },
  ],
};

it.each([
  ['item-rate', { item: 'rate' }],
  ['item-rate-hint-2', { item: 'rate', hint: 2 }],
  ['item-rate-hint-3', undefined],
  ['item-rate-feedback-answer', { item: 'rate', feedback: 'answer' }],
  ['item-rate-feedback-slip-minus-7-5', { item: 'rate', feedback: 'slip-minus-7-5' }],
  ['item-steps-feedback-ask', { item: 'steps', feedback: 'ask' }],
  ['item-plan-feedback-model', { item: 'plan', feedback: 'model' }],
  ['item-rate-more', undefined],
  ['', undefined],
])('reads the address #%s', (fragment, place) => {
  expect(itemPlace(others, fragment)).toEqual(place);
});

it('finds the explanation of an option that all items share', () => {
  expect(itemPlace(threeStatements, 'item-focus-feedback-tactic')).toEqual({
    item: 'focus',
    feedback: 'tactic',
  });
});

it('tells what is said about each answer, given or not', () => {
  const [, rate, plan] = others.items;
  expect(rate && explanationsOf(others, rate)).toEqual([
    { id: 'answer', label: '12.5 percent', text: 'One of eight.' },
    { id: 'slip-minus-7-5', label: '-7.5 percent', text: 'The sign.' },
  ]);
  expect(plan && explanationsOf(others, plan)).toEqual([
    { id: 'model', label: '', text: 'We decline hotels.' },
  ]);
});

it('names what a grade tells as its address does', () => {
  for (const [exercise, given] of [
    [others, ['-7.5']],
    [threeStatements, ['goal']],
  ] as const) {
    const item = exercise.items[1];
    if (!item) throw new Error('no item');
    const known = explanationsOf(exercise, item).map(({ id }) => id);
    for (const { id } of gradeItem(exercise, item, given).notes) expect(known).toContain(id);
  }
});
