import type { Certainty, Outcome } from '#schemas/progress.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { gradeItem } from './grade-item.ts';

/** What a set of answers is worth. Items without an answer count as open. */
export interface ExerciseGrade {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly counts: Readonly<Record<Outcome | 'open', number>>;
  /** correct: every item; incorrect: not one item, not even partly; partly: all between. */
  readonly overall: Outcome;
  /** Ids of the answered items that are not correct, in the order of the exercise. */
  readonly missed: readonly string[];
}

/** Grades an exercise from what was given, by item id. */
export function gradeExercise(
  exercise: Pick<ResolvedExercise, 'options' | 'items'>,
  answers: ReadonlyMap<string, readonly string[]>,
): ExerciseGrade {
  const outcomes = new Map<string, Outcome>();
  for (const item of exercise.items) {
    const given = answers.get(item.id);
    if (given !== undefined) outcomes.set(item.id, gradeItem(exercise, item, given).outcome);
  }
  const counts = {
    correct: 0,
    partly: 0,
    incorrect: 0,
    open: exercise.items.length - outcomes.size,
  };
  for (const outcome of outcomes.values()) counts[outcome] += 1;
  const overall =
    counts.correct === exercise.items.length
      ? 'correct'
      : counts.correct + counts.partly > 0
        ? 'partly'
        : 'incorrect';
  const missed = [...outcomes].filter(([, outcome]) => outcome !== 'correct').map(([id]) => id);
  return { outcomes, counts, overall, missed };
}

/** How often a learner answered with one certainty, and how often that was right. */
export interface CertaintyCount {
  readonly certainty: Certainty;
  readonly asked: number;
  readonly right: number;
}

/** Sets certainty against outcome; certainties nobody chose are left out. */
export function calibrationOf(
  answers: readonly { readonly certainty?: Certainty | undefined; readonly outcome: Outcome }[],
): readonly CertaintyCount[] {
  return ([3, 2, 1] as const)
    .map((certainty) => {
      const asked = answers.filter((answer) => answer.certainty === certainty);
      const right = asked.filter((answer) => answer.outcome === 'correct');
      return { certainty, asked: asked.length, right: right.length };
    })
    .filter(({ asked }) => asked > 0);
}
