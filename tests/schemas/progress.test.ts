import { describe, expect, it } from 'vitest';
import { isProgress } from '#schemas/progress.ts';

const attempt = {
  id: 'a',
  exercise: 'three',
  item: 'amount',
  given: ['goal'],
  revision: 1,
  outcome: 'correct',
  at: 0,
};
const record = (change: object) => ({
  attempts: [{ ...attempt, ...change }],
  pagesRead: { '/lessons/why/': 3 },
});

describe('a record', () => {
  it.each<object>([
    {},
    { set: 'assessment:k3f9', shown: true, hints: 2, text: '', certainty: 3 },
    { given: [], outcome: 'partly' },
    { at: 253_402_300_799_999 },
  ])('may hold an attempt with %j', (change) => {
    expect(isProgress(record(change))).toBe(true);
  });

  it.each<object>([
    { id: '' },
    { exercise: 7 },
    { item: undefined },
    { given: ['goal', ''] },
    { given: 'goal' },
    { revision: 0 },
    { revision: 1.5 },
    { outcome: 'right' },
    { at: -1 },
    { at: Number.NaN },
    { at: 1e300 },
    { at: 253_402_300_800_000 },
    { set: '' },
    { shown: false },
    { hints: 0 },
    { hints: undefined },
    { text: 7 },
    { certainty: 4 },
    { option: 'goal' },
    { toString: 'foreign' },
  ])('is none with an attempt with %j', (change) => {
    expect(isProgress(record(change))).toBe(false);
  });

  it.each([
    null,
    [],
    'text',
    { attempts: [] },
    { attempts: {}, pagesRead: {} },
    { attempts: [null], pagesRead: {} },
    { attempts: [], pagesRead: [] },
    { attempts: [], pagesRead: { '/a/': '3' } },
    { attempts: [], pagesRead: { '/a/': -3 } },
    { attempts: [], pagesRead: { '/a/': 1e300 } },
    { attempts: [], pagesRead: {}, more: 1 },
  ])('is not %j', (value) => {
    expect(isProgress(value)).toBe(false);
  });
});
