import { dayOf } from '#browser/clock.ts';
import type { Due } from '#domain/review.ts';
import { fill } from '#i18n/fill.ts';
import type { learningStrings } from '#i18n/learning.ts';

export type ReviewWords = { readonly [Name in keyof typeof learningStrings.review]: string };

const day = 24 * 60 * 60 * 1000;

/** `today`, `tomorrow`, `in 5 days`: counted in calendar days of the learner, not in hours. */
export function whenSentence(at: number, now: number, words: ReviewWords): string {
  const days = (Date.parse(dayOf(Math.max(at, now))) - Date.parse(dayOf(now))) / day;
  if (days === 0) return words.today;
  return days === 1 ? words.tomorrow : fill(words.inDays, { days });
}

/** How many prompts are due; if none is, when the next one will be. */
export function dueSentence(
  due: number,
  planned: readonly Due[],
  now: number,
  words: ReviewWords,
): string {
  if (due === 1) return words.dueOnce;
  if (due > 1) return fill(words.due, { count: due });
  const [first] = planned;
  return first ? fill(words.notDue, { when: whenSentence(first.at, now, words) }) : words.none;
}
