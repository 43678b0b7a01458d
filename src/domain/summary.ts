import type { Progress } from '#schemas/progress.ts';
import type { PracticeIndex } from '#schemas/practice-index.ts';
import { lessonState, nextLesson, type State } from './mastery.ts';
import { schedule } from './review.ts';

/**
 * The little that every page shows: worked out where answers are given, so that reading pages need
 * neither the scheduler nor the course.
 */
export interface Summary {
  /** When prompts fall due, soonest first; milliseconds since 1970. */
  readonly due: readonly number[];
  /** Lessons that are not open, by id. */
  readonly lessons: Readonly<Record<string, Exclude<State, 'open'>>>;
  /** The lesson to go on with. */
  readonly next?: { readonly path: string; readonly title: string };
}

/** More due dates than these are not kept; a badge says no more than "99". */
const most = 100;

/** Sums up progress for the pages that only show it. */
export function summaryOf(progress: Progress, index: PracticeIndex): Summary {
  const lessons: Record<string, Exclude<State, 'open'>> = {};
  for (const lesson of index.lessons) {
    const state = lessonState(progress, index, lesson);
    if (state !== 'open') lessons[lesson.id] = state;
  }
  const next = nextLesson(progress, index);
  return {
    due: schedule(progress, index)
      .slice(0, most)
      .map(({ at }) => at),
    lessons,
    ...(next ? { next: { path: next.path, title: next.title } } : {}),
  };
}
