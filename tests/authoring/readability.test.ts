import { expect, test } from 'vitest';
import { readingGrade, syllables, wordsOf } from '#authoring/readability.ts';

test('numbers and joined words count as one word', () => {
  expect(wordsOf('Don’t pay 1,250.50 for a follow-up | ok?')).toEqual([
    'Don’t',
    'pay',
    '1,250.50',
    'for',
    'a',
    'follow-up',
    'ok',
  ]);
});

test.each([
  ['sell', 1],
  ['make', 1],
  ['makes', 1],
  ['asked', 1],
  ['wanted', 2],
  ['table', 2],
  ['prices', 2],
  ['tactic', 2],
  ['strategy', 3],
  ['customer', 3],
  ['prioritization', 6],
  ['period', 3],
  ['million', 2],
  ['40', 1],
])('%s has %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});

test('the grade follows the formula: ten words of one syllable in one sentence', () => {
  const grade = readingGrade(['You call and ask me one good thing right now.']);
  expect(grade).toBeCloseTo(0.39 * 10 + 11.8 - 15.59, 5);
});

test('a paragraph without a full stop is a sentence; a decimal point ends none', () => {
  expect(readingGrade(['You call', 'You ask'])).toBeCloseTo(0.39 * 2 + 11.8 - 15.59, 5);
  expect(readingGrade(['Pay 1.5 now'])).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 5);
});

test('no words, no grade', () => {
  expect(readingGrade([])).toBe(0);
});

test('a sentence whose grade is published as 11.3', () => {
  const platypus =
    'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
  expect(readingGrade([platypus])).toBeCloseTo(11.3, 1);
});
