import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import type { Attempt, Progress } from '#schemas/progress.ts';
import type { IndexedExercise, PracticeIndex } from '#schemas/practice-index.ts';
import { isDue } from './due.ts';
import { interleaved, type ItemRef } from './interleaved.ts';

/**
 * Intervals of whole days only: what was missed comes back in the same sitting by itself and then
 * the next day. No fuzz, so that replaying the same attempts gives the same dates everywhere.
 */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: 0.9 });

/** A prompt that was met before, and when it should be asked again. */
export interface Due extends ItemRef {
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Prompts a sitting asks at most; the guide aims at 10 to 15. */
export const sittingSize = 12;

/** How well it was remembered: a guess or a hint makes a right answer a hard one. */
function ratingOf({ outcome, certainty, hints, shown }: Attempt): Grade {
  if (shown || outcome === 'incorrect') return Rating.Again;
  if (outcome === 'partly' || certainty === 1 || hints !== undefined) return Rating.Hard;
  return Rating.Good;
}

/**
 * Replays attempts, oldest first. Moments are absolute, so time zones and clock changes do not
 * matter.
 */
function replay(attempts: readonly Attempt[]): Card | undefined {
  let card: Card | undefined;
  for (const attempt of attempts) {
    const at = new Date(attempt.at);
    card = scheduler.next(card ?? createEmptyCard(at), at, ratingOf(attempt)).card;
  }
  return card;
}

/** Attempts that count for an item: those at its present meaning, oldest first. */
function attemptsFor(
  progress: Progress,
): (exercise: string, item: string, revision: number) => Attempt[] {
  const byItem = Map.groupBy(progress.attempts, ({ exercise, item }) => `${exercise}/${item}`);
  return (exercise, item, revision) =>
    (byItem.get(`${exercise}/${item}`) ?? [])
      .filter((attempt) => attempt.revision === revision)
      .sort((a, b) => a.at - b.at);
}

/** Exercises whose items come back: tests are asked once, practice returns. */
const returns = ({ use }: IndexedExercise): boolean => use === 'practice';

/** Every prompt that was met, the one that is due first in front. */
export function schedule(progress: Progress, index: PracticeIndex): readonly Due[] {
  const find = attemptsFor(progress);
  return index.exercises
    .filter(returns)
    .flatMap(({ id: exercise, items }) =>
      items.flatMap(({ id: item, revision }) => {
        const card = replay(find(exercise, item, revision));
        return card ? [{ exercise, item, at: card.due.getTime() }] : [];
      }),
    )
    .sort(
      (a, b) => a.at - b.at || (`${a.exercise}/${a.item}` < `${b.exercise}/${b.item}` ? -1 : 1),
    );
}

/** The part of a schedule that is due now. */
export function dueAt(schedule: readonly Due[], now: number): readonly Due[] {
  return schedule.filter(({ at }) => isDue(at, now));
}

/**
 * The prompts of a sitting: the longest overdue, then mixed, so that neighbours come from different
 * exercises where that is possible.
 */
export function sittingOf(due: readonly Due[], seed: string): readonly ItemRef[] {
  return interleaved(
    due.slice(0, sittingSize).map(({ exercise, item }) => ({ exercise, item })),
    seed,
  );
}
