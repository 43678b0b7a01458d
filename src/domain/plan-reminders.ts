import type { Plan } from '#schemas/plan.ts';
import type { Reminder } from './calendar.ts';

/** Words of the reminders. */
export interface ReminderWords {
  readonly tactics: string;
  readonly strategy: string;
  readonly stop: string;
}

const week = 7 * 86_400_000;
/** More days than these would crowd a calendar. */
const mostDays = 26;
/** So far the reminders reach without a date of the goal. */
const weeksAhead = 26;

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
const momentOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * Whole-day reminders of the review dates: from the first review to the day of the goal, or half a
 * year on. A day on which strategy and tactics both come up is one for the strategy. `key` tells the
 * plan from others in the same calendar; `address` is where it can be opened.
 */
export function planReminders(
  plan: Plan,
  words: ReminderWords,
  { key, address }: { readonly key: string; readonly address: string },
): readonly Reminder[] {
  const { first, tacticsWeeks, strategyWeeks } = plan.review;
  if (first === '') return [];
  const start = momentOf(first);
  const goal = plan.goal.by === '' ? 0 : momentOf(plan.goal.by);
  const weeks = goal > start ? Math.floor((goal - start) / week) : weeksAhead;
  const text = [plan.stop === '' ? '' : `${words.stop}: ${plan.stop}`, address]
    .filter((line) => line !== '')
    .join('\n');
  return Array.from({ length: weeks + 1 }, (_, number) => number)
    .filter((number) => number % tacticsWeeks === 0 || number % strategyWeeks === 0)
    .slice(0, mostDays)
    .map((number) => {
      const day = dayOf(start + number * week);
      const isStrategy = number > 0 && number % strategyWeeks === 0;
      const title = isStrategy ? words.strategy : words.tactics;
      return {
        uid: `plan-${key}-${day}@why-and-how`,
        day,
        title: plan.name === '' ? title : `${title}: ${plan.name}`,
        text,
      };
    });
}
