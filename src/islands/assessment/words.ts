import type { Blueprint } from '#domain/assessment.ts';
import type { learningStrings } from '#i18n/learning.ts';
import type { FetchWords } from '#islands/_shared/FetchState.tsx';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import type { SetWords } from '#islands/_shared/question/SetRunner.tsx';

/** What the shell of the assessment hands over. */
export interface AssessmentProps {
  readonly blueprint: Blueprint;
  /** Lessons to read again, by objective. */
  readonly again: Readonly<
    Record<string, readonly { readonly path: string; readonly title: string }[]>
  >;
  readonly paths: { readonly task: string; readonly completion: string };
  readonly labels: QuestionLabels;
  readonly words: {
    readonly set: SetWords;
    readonly fetch: FetchWords;
    readonly test: { readonly [Name in keyof typeof learningStrings.test]: string };
    readonly objective: { readonly [Name in keyof typeof learningStrings.objective]: string };
  };
}
