import type { Attempt, Progress } from '#schemas/progress.ts';
import type { IndexedExercise, PracticeIndex } from '#schemas/practice-index.ts';

/** How far a learner is with an exercise or a lesson. */
export type State = 'open' | 'started' | 'done';

/** Counts of items; `right` are those whose latest answer is correct. */
export interface Tally {
  readonly total: number;
  readonly answered: number;
  readonly right: number;
  /** Right on two different days: out of the woods. */
  readonly mastered: number;
}

/** Calendar day of a moment where the learner is. */
type DayOf = (moment: number) => string;

/** Answers per item, oldest first, at the item's present meaning. */
function byItem(progress: Progress, { id, items }: IndexedExercise): readonly Attempt[][] {
  const own = progress.attempts.filter(({ exercise }) => exercise === id);
  return items.map((item) =>
    own
      .filter((attempt) => attempt.item === item.id && attempt.revision === item.revision)
      .sort((a, b) => a.at - b.at),
  );
}

/** Mastered: right on two or more days since the last answer that was not right, if there is one. */
function isMastered(attempts: readonly Attempt[], dayOf: DayOf): boolean {
  const since = attempts.findLastIndex(({ outcome }) => outcome !== 'correct') + 1;
  const days = new Set(attempts.slice(since).map(({ at }) => dayOf(at)));
  return days.size >= 2;
}

/** Counts the items of an exercise. */
export function tallyOf(progress: Progress, exercise: IndexedExercise, dayOf: DayOf): Tally {
  const items = byItem(progress, exercise);
  return {
    total: items.length,
    answered: items.filter((attempts) => attempts.length > 0).length,
    right: items.filter((attempts) => attempts.at(-1)?.outcome === 'correct').length,
    mastered: items.filter((attempts) => isMastered(attempts, dayOf)).length,
  };
}

/** open: nothing answered; done: every item answered, right or not. */
export function stateOf({ answered, total }: Pick<Tally, 'answered' | 'total'>): State {
  return answered === 0 ? 'open' : answered < total ? 'started' : 'done';
}

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (a, b) => ({
      total: a.total + b.total,
      answered: a.answered + b.answered,
      right: a.right + b.right,
      mastered: a.mastered + b.mastered,
    }),
    { total: 0, answered: 0, right: 0, mastered: 0 },
  );

/** Practice items by course objective, in the order O1 to O8; objectives without items are left out. */
export function byObjective(
  progress: Progress,
  index: PracticeIndex,
  dayOf: DayOf,
): readonly { readonly objective: IndexedExercise['objective']; readonly tally: Tally }[] {
  const practice = index.exercises.filter(({ use }) => use === 'practice');
  const groups = Map.groupBy(practice, ({ objective }) => objective);
  return [...groups]
    .map(([objective, exercises]) => ({
      objective,
      tally: sum(exercises.map((exercise) => tallyOf(progress, exercise, dayOf))),
    }))
    .sort((a, b) => (a.objective < b.objective ? -1 : 1));
}

/** A lesson is done when its page was read and every item of its exercises answered. */
export function lessonState(
  progress: Progress,
  index: PracticeIndex,
  lesson: PracticeIndex['lessons'][number],
): State {
  const items = index.exercises
    .filter(({ id }) => lesson.exercises.includes(id))
    .flatMap((exercise) => byItem(progress, exercise));
  const answered = items.filter((attempts) => attempts.length > 0).length;
  const isRead = progress.pagesRead[lesson.path] !== undefined;
  if (isRead && stateOf({ answered, total: items.length }) === 'done') return 'done';
  return isRead || answered > 0 ? 'started' : 'open';
}

/** The lesson to go on with: the first that is not done; undefined when all are. */
export function nextLesson(
  progress: Progress,
  index: PracticeIndex,
): PracticeIndex['lessons'][number] | undefined {
  return index.lessons.find((lesson) => lessonState(progress, index, lesson) !== 'done');
}
