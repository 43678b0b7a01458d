import type { Kind } from './words.ts';

/** A place an item can be sorted to. */
export interface SortOption {
  readonly id: string;
  readonly label: string;
  /** Shape drawn beside the label, for the four kinds. */
  readonly shape?: Kind;
  /** Address of the entry behind the option, if it has one. */
  readonly path?: string;
}

/** One thing to sort. */
export interface SortItem {
  readonly id: string;
  /** Raised by authors when the meaning changes; stored with every answer. */
  readonly revision: number;
  readonly text: string;
  /** Address of the entry behind the item, if it has one. */
  readonly path?: string;
  /** Id of the right option. */
  readonly answer: string;
  /** Ids of options that are partly right. */
  readonly partly: readonly string[];
  /** One text for each option, by option id. */
  readonly feedback: Readonly<Record<string, string>>;
}

/** An exercise with everything looked up: what grading works on and views draw. */
export interface SortExercise {
  readonly id: string;
  readonly kind: 'classify' | 'match';
  readonly title: string;
  readonly instruction: string;
  /** Ask how sure the learner is before feedback. */
  readonly certainty: boolean;
  readonly options: readonly SortOption[];
  readonly items: readonly SortItem[];
}
