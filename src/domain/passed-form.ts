import type { PracticeIndex } from '#schemas/practice-index.ts';
import type { Progress } from '#schemas/progress.ts';
import { keyOf } from './interleaved.ts';
import {
  answersIn,
  formFor,
  scoreOf,
  seedOf,
  type Blueprint,
  type TestResult,
} from './assessment.ts';

/** A form of the assessment that a learner has begun. */
export interface TakenForm {
  /** Questions of the form that have an answer. */
  readonly answered: number;
  /** Every question has its answer; before that the result means nothing. */
  readonly isComplete: boolean;
  readonly result: TestResult;
  /** When its last answer was given; milliseconds since 1970. */
  readonly at: number;
}

/** Every form that was begun, the one that was answered last at the end. */
export function takenForms(
  progress: Progress,
  index: PracticeIndex,
  blueprint: Blueprint,
): readonly TakenForm[] {
  const sets = new Set(progress.attempts.flatMap(({ set }) => set ?? []));
  return [...sets]
    .flatMap((set) => {
      const seed = seedOf(set);
      if (seed === undefined) return [];
      const form = formFor(seed, index, blueprint, progress);
      const answers = answersIn(progress, set);
      const given = form.flatMap((ref) => answers.get(keyOf(ref)) ?? []);
      return [
        {
          answered: given.length,
          isComplete: form.length > 0 && given.length === form.length,
          result: scoreOf(form, answers, index, blueprint),
          at: Math.max(0, ...given.map(({ at }) => at)),
        },
      ];
    })
    .sort((a, b) => a.at - b.at);
}

/** The best passed form: most right, then fewest slips where hardly any is allowed, then earliest. */
export function passedForm(
  progress: Progress,
  index: PracticeIndex,
  blueprint: Blueprint,
): TakenForm | undefined {
  return takenForms(progress, index, blueprint)
    .filter(({ isComplete, result }) => isComplete && result.isPassed)
    .sort(
      (a, b) =>
        b.result.right - a.result.right ||
        a.result.guardedErrors - b.result.guardedErrors ||
        a.at - b.at,
    )[0];
}
