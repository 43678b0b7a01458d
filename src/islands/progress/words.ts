import type { Blueprint } from '#domain/assessment.ts';
import type { State } from '#domain/mastery.ts';
import type { learningStrings } from '#i18n/learning.ts';
import type { FetchWords } from '#islands/_shared/FetchState.tsx';
import type { Checks, ShiftWords } from '#islands/_shared/shift.ts';

/** A lesson as it is listed. */
interface LessonLink {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly path: string;
}

/** A module with its lessons. */
export interface ModuleLinks extends Omit<LessonLink, 'id'> {
  readonly lessons: readonly LessonLink[];
}

export type ProgressWords = Readonly<
  Record<Exclude<keyof typeof learningStrings.progress, 'lessonState'>, string>
>;

/** What the shell of the progress page hands over. */
export interface ProgressProps {
  readonly modules: readonly ModuleLinks[];
  readonly checks: Checks;
  readonly blueprint: Blueprint;
  /** Language of dates. */
  readonly language: string;
  readonly paths: { readonly practice: string; readonly test: string; readonly completion: string };
  readonly words: {
    readonly progress: ProgressWords;
    readonly lessonState: Readonly<Record<State, string>>;
    readonly objective: { readonly [Name in keyof typeof learningStrings.objective]: string };
    readonly shift: ShiftWords;
    readonly fetch: FetchWords;
    /** The link to the completion page. */
    readonly completion: string;
    readonly notKept: string;
  };
}
