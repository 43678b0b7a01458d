import type { Facts, RuleName } from '#authoring/issue.ts';
import type { CollectionName } from '#schemas/words.ts';

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

/** What one entry of a collection is called. */
export const nouns: Readonly<Record<CollectionName, string>> = {
  modules: 'module',
  lessons: 'lesson',
  concepts: 'concept',
  strategies: 'strategy',
  tactics: 'tactic',
  scenarios: 'scenario',
  plans: 'worked plan',
  statements: 'statement',
  exercises: 'exercise',
  comparisons: 'comparison',
  signposts: 'signpost',
  paths: 'path',
  workshops: 'workshop',
  myths: 'myth',
  principles: 'principle',
  sources: 'source',
  changes: 'change',
};
