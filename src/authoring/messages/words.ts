import type { Facts, RuleName } from '#authoring/issue.ts';

/** The two sentences about a problem: what is wrong, and what to do. */
export interface Words {
  readonly says: string;
  readonly fix: string;
}

/** Sentences for some of the rules. */
export type MessagesFor<Names extends RuleName> = {
  readonly [R in Names]: (args: Facts[R]) => Words;
};

/** A question with the known word that looks like what was written, if there is one. */
export const didYouMean = (word: string | undefined): string =>
  word === undefined ? '' : ` Did you mean "${word}"?`;
