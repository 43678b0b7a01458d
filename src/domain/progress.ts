import type { Attempt, Progress } from '#schemas/progress.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { knows } from './options.ts';

/** Something a learner did. */
export type ProgressEvent =
  | { readonly kind: 'answered'; readonly attempt: Attempt }
  | { readonly kind: 'read'; readonly page: string; readonly at: number };

/** A learner of whom nothing is known. */
export const emptyProgress: Progress = { attempts: [], pagesRead: {} };

/** True if nothing was answered and nothing read. */
export const isEmpty = ({ attempts, pagesRead }: Progress): boolean =>
  attempts.length === 0 && Object.keys(pagesRead).length === 0;

/** Adds what happened. The same event twice changes nothing. */
export function applyEvent(progress: Progress, event: ProgressEvent): Progress {
  return mergeProgress(
    progress,
    event.kind === 'answered'
      ? { attempts: [event.attempt], pagesRead: {} }
      : { attempts: [], pagesRead: { [event.page]: event.at } },
  );
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Earlier first; attempts of one millisecond by id, so that every browser agrees. */
const byTime = (a: Attempt, b: Attempt): number =>
  a.at - b.at || before(a.id, b.id) || before(JSON.stringify(a), JSON.stringify(b));

/**
 * Everything either side knows: attempts by id, pages with their first reading. The order of the
 * arguments does not matter, and merging again changes nothing.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const attempts = new Map<string, Attempt>();
  for (const attempt of [...a.attempts, ...b.attempts].sort(byTime)) {
    if (!attempts.has(attempt.id)) attempts.set(attempt.id, attempt);
  }
  const pages = new Map(Object.entries(a.pagesRead));
  for (const [page, at] of Object.entries(b.pagesRead)) {
    pages.set(page, Math.min(at, pages.get(page) ?? at));
  }
  return {
    attempts: [...attempts.values()],
    pagesRead: Object.fromEntries([...pages].sort(([x], [y]) => before(x, y))),
  };
}

/**
 * The part of another record that is new here. Adding only this replaces nothing, not even where
 * both sides use one id for different answers.
 */
export function newIn(known: Progress, other: Progress): Progress {
  const ids = new Set(known.attempts.map(({ id }) => id));
  return {
    attempts: other.attempts.filter(({ id }) => !ids.has(id)),
    pagesRead: Object.fromEntries(
      Object.entries(other.pagesRead).filter(([page]) => !Object.hasOwn(known.pagesRead, page)),
    ),
  };
}

/** The answer to show for an item. */
export interface Answer {
  readonly attempt: Attempt;
  /** The item was given a new meaning after this answer. */
  readonly isChanged: boolean;
}

/**
 * The latest answer for each item of an exercise, by item id. An item whose latest answer names an
 * option that no longer exists has none: it is never mapped to another option, nor replaced by an
 * older answer that the learner had already given up.
 */
export function answersFor(
  progress: Progress,
  exercise: Pick<ResolvedExercise, 'id' | 'items' | 'options'>,
): ReadonlyMap<string, Answer> {
  const latest = new Map<string, Attempt>();
  for (const attempt of [...progress.attempts].sort(byTime)) {
    if (attempt.exercise === exercise.id) latest.set(attempt.item, attempt);
  }
  const answers = new Map<string, Answer>();
  for (const item of exercise.items) {
    const attempt = latest.get(item.id);
    if (attempt && knows(exercise, item, attempt.given)) {
      answers.set(item.id, { attempt, isChanged: attempt.revision !== item.revision });
    }
  }
  return answers;
}
