import { dayOf } from '#browser/clock.ts';
import type { Reminder } from '#domain/calendar.ts';
import type { Due } from '#domain/review.ts';
import { fill } from '#i18n/fill.ts';
import type { ReviewWords } from './sentences.ts';

/** More days than these would crowd a calendar. */
const mostDays = 10;

/** One reminder for each of the next days on which prompts fall due; what is overdue is due today. */
export function reminders(
  planned: readonly Due[],
  now: number,
  words: ReviewWords,
  home: string,
): readonly Reminder[] {
  const byDay = Map.groupBy(planned, ({ at }) => dayOf(Math.max(at, now)));
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, mostDays)
    .map(([day, prompts]) => ({
      uid: `review-${day}@why-and-how`,
      day,
      title:
        prompts.length === 1 ? words.reminderOnce : fill(words.reminder, { count: prompts.length }),
      text: fill(words.reminderText, { address: home }),
    }));
}
