import { expect, test } from 'vitest';
import { labelSpan } from '#authoring/play-labels.ts';

const tag = (name: string, attributes: Readonly<Record<string, string>>) => ({
  name,
  attributes: new Map(Object.entries(attributes)),
  line: 1,
  lineOf: () => 1,
  within: [],
});

test.each([
  ['Zone', { at: '2 3', size: '20 14', label: 'ten letter' }, 3.4, 10.4],
  ['Player', { at: '10 3', label: 'ten letter', team: 'us' }, 7, 13],
  ['Flag', { at: '10 3', label: 'ten letter' }, 6.5, 13.5],
  ['Arrow', { from: '4 3', to: '16 3', label: 'ten letter' }, 6.5, 13.5],
  ['Ticks', { at: '10 3', size: '8', label: 'ten letter' }, 10, 16],
  ['Label', { at: '10 3', text: 'ten letter' }, 10, 17],
  ['Label', { at: '10 3', text: 'ten letter', size: 'small' }, 10, 16],
])('the words of %s %o reach from %d to %d', (name, attributes, left, right) => {
  const span = labelSpan(tag(name, attributes));
  expect(span?.left).toBeCloseTo(left, 5);
  expect(span?.right).toBeCloseTo(right, 5);
});

test('an arrow without a label has no words', () => {
  expect(labelSpan(tag('Arrow', { from: '4 3', to: '16 3' }))).toBeUndefined();
});
