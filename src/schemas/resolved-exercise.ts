import type { Kind } from './words.ts';

/** Something to choose, or a place an item can be put. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** Shape drawn beside the label, for the four kinds. */
  readonly shape?: Kind;
  /** Address of the entry behind the option, if it has one. */
  readonly path?: string;
}

/** What every item has, whatever is asked. */
interface Asked {
  readonly id: string;
  /** Raised by authors when the meaning changes; stored with every answer. */
  readonly revision: number;
  readonly text: string;
  readonly facts: readonly string[];
  /** From a nudge to nearly the answer. */
  readonly hints: readonly string[];
}

/** Choose one option, or all that are right. */
export interface ChooseItem extends Asked {
  readonly type: 'choose';
  readonly many: boolean;
  /** Address of the entry behind the item, if it has one. */
  readonly path?: string;
  /** Options of its own; else those of the exercise. */
  readonly options?: readonly Option[];
  /** Ids of the right options. */
  readonly right: readonly string[];
  /** Ids of options that are partly right. */
  readonly partly: readonly string[];
  /** One text for each option, by option id. */
  readonly feedback: Readonly<Record<string, string>>;
}

/** Bring steps into their order; they are listed in the right one. */
export interface OrderItem extends Asked {
  readonly type: 'order';
  readonly steps: readonly { readonly id: string; readonly label: string; readonly why: string }[];
}

/** Work out a number. */
export interface NumberItem extends Asked {
  readonly type: 'number';
  readonly unit: string;
  readonly answer: number;
  /** How far off still counts. */
  readonly tolerance: number;
  readonly slips: readonly { readonly value: number; readonly feedback: string }[];
  readonly solution: string;
}

/** Write a text, compare it with a model answer, tick what is there. */
export interface WriteItem extends Asked {
  readonly type: 'write';
  readonly model: string;
  readonly rubric: readonly { readonly id: string; readonly label: string }[];
}

export type Item = ChooseItem | OrderItem | NumberItem | WriteItem;

/** A small table that belongs to the questions; every row has as many cells as there are columns. */
interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** An exercise with everything looked up: what grading works on and views draw. */
export interface ResolvedExercise {
  readonly id: string;
  readonly kind:
    | 'classify'
    | 'match'
    | 'choice'
    | 'context'
    | 'repair'
    | 'order'
    | 'numeric'
    | 'compare'
    | 'scenario';
  readonly title: string;
  readonly instruction: string;
  /** Ask how sure the learner is before feedback. */
  readonly certainty: boolean;
  /** The company or the action all items are about. */
  readonly intro?: string;
  readonly facts: readonly string[];
  readonly table?: Table;
  /** Lines of a plan to repair. */
  readonly plan?: readonly { readonly id: string; readonly label: string; readonly text: string }[];
  /** Told after the last answer. */
  readonly debrief?: string;
  /** Options or places that all items share; empty where items have their own. */
  readonly options: readonly Option[];
  readonly items: readonly Item[];
}

/** A match: cards for places that all cards share. */
export interface MatchExercise extends ResolvedExercise {
  readonly kind: 'match';
  readonly items: readonly ChooseItem[];
}
