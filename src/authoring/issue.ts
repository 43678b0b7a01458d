import type { CollectionName } from '#schemas/words.ts';

/** What a field should have held. */
export type Expected =
  | { readonly is: 'one of'; readonly values: readonly string[] }
  | { readonly is: 'type'; readonly type: string }
  | {
      readonly is: 'size';
      readonly unit: 'characters' | 'entries' | 'number';
      readonly count: number;
      readonly least?: number | undefined;
      readonly most?: number | undefined;
    }
  | { readonly is: 'said'; readonly says: string };

/** Things with ids of their own inside an exercise. */
export type PartName = 'item' | 'option' | 'step' | 'mark' | 'line';

/** A word that was written, and the known word it looks like. */
interface Guess {
  readonly nearest: string | undefined;
}

/** What each rule finds out about a problem. The words for it are in messages.ts. */
export interface Facts {
  'unreadable-yaml': {
    readonly problem: 'syntax' | 'front matter' | 'shape' | 'missing';
    says: string;
  };
  'unknown-key': Guess & { readonly within: string; readonly key: string };
  'missing-field': { readonly field: string; readonly empty: boolean };
  'wrong-value': Guess & { readonly field: string; readonly written: string; expected: Expected };
  'bad-id': { readonly written: string; readonly place: 'id' | 'lesson' | 'stranger' };
  'unknown-reference': Guess & {
    readonly field: string;
    readonly to: CollectionName;
    readonly id: string;
    readonly home: string;
    /** True if the home is a file with a list of entries. */
    readonly inList: boolean;
  };
  'unknown-tag': Guess & { readonly tag: string; readonly inside: string | undefined };
  'unknown-attribute': Guess & { readonly tag: string; readonly attribute: string };
  'missing-attribute': { readonly tag: string; readonly attribute: string };
  'mdx-syntax': {
    readonly what: 'import' | 'expression' | 'html' | 'parser';
    readonly written: string;
  };
  'duplicate-id': { readonly what: string; readonly id: string; readonly first: string };
  'missing-feedback': { readonly item: string; readonly option: string };
  'unknown-answer': Guess & { readonly field: string; readonly id: string };
  'two-right-answers': {
    readonly why: 'core' | 'stages' | 'labels' | 'texts';
    /** What reads the same; options unless told. */
    readonly what?: PartName;
    readonly item: string;
    readonly first: string;
    readonly second: string;
  };
  'no-right-answer': {
    readonly why: 'core' | 'stages' | 'all' | 'discussion';
    readonly item: string;
  };
  'fit-without-reason': { readonly strategy: string; readonly fit: string };
  'term-before-taught': { readonly concept: string; readonly taughtIn: string | undefined };
  'concept-taught-twice': { readonly concept: string; readonly first: string };
  'taught-but-not-used': { readonly concept: string };
  'source-never-cited': { readonly source: string };
  'figure-without-source': { readonly field: string; readonly figure: string };
  'fiction-unmarked': { readonly company: string };
  'orphan-entry': { readonly collection: CollectionName; readonly id: string };
  'claim-not-taught': { readonly claim: string; readonly says: string };
  'misconception-not-addressed': Guess & { readonly sentence: string };
  'objective-without-exercise': {
    readonly objective: string;
    readonly says: string;
    /** The lesson that declares it; without one, the whole course does. */
    readonly lesson?: string;
    /** The only form of exercise that trains it. */
    readonly form?: string | undefined;
  };
  'lesson-pattern': { readonly tag: string };
  myth: { readonly field: string; readonly written: string; readonly instead: string };
  'fits-incomplete': { readonly tactic: string } | { readonly strategy: string };
  'scenario-against-matrix': {
    readonly list: 'fit' | 'misfit';
    readonly tactic: string;
    readonly strategy: string;
    readonly fit: string;
  };
  'uneven-table': { readonly row: number; readonly cells: number; readonly columns: number };
  'slip-never-told': {
    readonly item: string;
    readonly value: number;
    readonly taken: 'answer' | 'slip';
    readonly by: number;
  };
  'play-out-of-field': {
    readonly tag: string;
    readonly attribute: string;
    readonly written: string;
    readonly problem: 'place' | 'size' | 'rows' | 'outside' | 'cut' | 'no text';
    readonly rows: number;
  };
  filler: { readonly field: string; readonly phrase: string };
  'seed-run': { readonly field: string; readonly words: string };
  'reading-grade': { readonly grade: number; readonly most: number };
  'lesson-length': { readonly words: number; readonly least: number; readonly most: number };
  'workshop-minutes': { readonly minutes: number; readonly wanted: number };
  'way-without-one-place': { readonly see: string; readonly places: readonly string[] };
  'unreachable-signpost': { readonly signpost: string; readonly first: string };
}
export type RuleName = keyof Facts;

/** Where a problem stands; lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A problem as data. */
export type Issue<R extends RuleName = RuleName> = {
  [K in R]: Place & { readonly rule: K; readonly args: Facts[K] };
}[R];
