import type { learningStrings } from '#i18n/learning.ts';

export type DiagnosticWords = {
  readonly [Name in keyof typeof learningStrings.diagnostic]: string;
};

/** A module as the advice links to it, with its first lesson if it has one. */
export interface ModuleLink {
  readonly number: number;
  readonly title: string;
  readonly path: string;
  readonly first:
    { readonly number: number; readonly title: string; readonly path: string } | undefined;
}
