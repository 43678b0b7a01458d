import type { exerciseStrings } from '#i18n/exercise.ts';

type Words<T> = { readonly [Name in keyof T]: string };

/** Words of every exercise view; a shell hands them over, so the strings file never ships. */
export interface ExerciseLabels {
  readonly outcome: Words<typeof exerciseStrings.outcome>;
  readonly common: Words<typeof exerciseStrings.common>;
}
export interface QuestionLabels extends ExerciseLabels {
  readonly question: Words<typeof exerciseStrings.question>;
}
export interface MatchLabels extends ExerciseLabels {
  readonly match: Words<typeof exerciseStrings.match>;
}
