import type { Blueprint } from '#domain/assessment.ts';
import type { learningStrings } from '#i18n/learning.ts';
import type { FetchWords } from '#islands/_shared/FetchState.tsx';

/** What the shell of the completion page hands over. */
export interface CompletionProps {
  readonly blueprint: Blueprint;
  /** Language of dates. */
  readonly language: string;
  readonly testPath: string;
  readonly words: {
    readonly fetch: FetchWords;
    readonly completion: { readonly [Name in keyof typeof learningStrings.completion]: string };
    readonly objective: { readonly [Name in keyof typeof learningStrings.objective]: string };
    /** `{right} of {total}`. */
    readonly right: string;
  };
}
