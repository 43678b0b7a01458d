import { expect, it } from 'vitest';
import { learningStrings } from '#i18n/learning.ts';
import { reminders } from '#islands/review/reminders.ts';
import { dueSentence, whenSentence } from '#islands/review/sentences.ts';

const words = learningStrings.review;
/** 2 March 2026, 9:00 where the test runs. */
const now = new Date(2026, 2, 2, 9).getTime();
const hour = 60 * 60 * 1000;
const day = 24 * hour;
const due = (at: number) => ({ exercise: 'e', item: 'i', at });

it.each([
  [now - 1, 'today'],
  [now, 'today'],
  [now + 5 * hour, 'today'],
  [now + 15 * hour - 1, 'today'],
  [now + 15 * hour, 'tomorrow'],
  [now + day, 'tomorrow'],
  [now + 4.5 * day, 'in 4 days'],
  [now + 4.7 * day, 'in 5 days'],
])('says when: %d', (at, text) => {
  expect(whenSentence(at, now, words)).toBe(text);
});

it.each([
  [
    0,
    [],
    'Nothing to review yet. Answer an exercise first; its questions come back here when it is time.',
  ],
  [0, [due(now + 3 * day)], 'Nothing is due now. The next question comes back in 3 days.'],
  [0, [due(now + 5 * hour)], 'Nothing is due now. The next question comes back today.'],
  [1, [due(now)], 'One question is due.'],
  [7, [due(now)], '7 questions are due.'],
])('says what is due: %d', (count, planned, text) => {
  expect(dueSentence(count, planned, now, words)).toBe(text);
});

it('reminds once a day, today of all that is overdue, for at most ten days', () => {
  const planned = [
    due(now - 9 * day),
    due(now - day),
    ...Array.from({ length: 14 }, (_, n) => due(now + (n + 1) * day)),
  ];
  const found = reminders(planned, now, words, 'https://example.com/review/');
  expect(found).toHaveLength(10);
  expect(found[0]).toMatchObject({ day: '2026-03-02', title: 'Review: 2 questions' });
  expect(found[1]).toEqual({
    uid: 'review-2026-03-03@why-and-how',
    day: '2026-03-03',
    title: 'Review: one question',
    text: 'Open https://example.com/review/ and take a sitting. It takes about five minutes.',
  });
});
