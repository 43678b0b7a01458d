import type { PlanField } from './plan.ts';
import type { Stage } from './words.ts';

/** Every question the critique can ask, in the order of the page. */
export const findingRules = [
  'goal-without-amount',
  'goal-without-date',
  'no-diagnosis',
  'no-obstacle',
  'no-fact',
  'no-strategy',
  'pulls-apart',
  'excludes-nothing',
  'no-tactic',
  'false-urgency',
  'urgency-without-date',
  'undermines',
  'undermines-supporting',
  'serves-nothing',
  'stage-without-tactic',
  'too-many-tactics',
  'no-measure',
  'only-lagging',
  'measure-without-tactic',
  'tactic-without-measure',
  'no-capacity',
  'over-capacity',
  'same-hour',
  'no-review-date',
  'no-stop',
  'law-note',
] as const;
export type FindingRule = (typeof findingRules)[number];

/**
 * How much a finding weighs: `serious` makes the plan fail at its task, `mild` is worth a thought,
 * a `note` asks to look something up.
 */
export type FindingGrade = 'serious' | 'mild' | 'note';

/** Where in the plan a finding stands. */
type FindingPlace =
  | { readonly kind: 'field'; readonly field: PlanField }
  | { readonly kind: 'stage'; readonly stage: Stage }
  /** `index` counts in `plan.tactics`. */
  | { readonly kind: 'tactic'; readonly index: number; readonly tactic: string }
  /** `index` counts in `plan.measures`. */
  | { readonly kind: 'measure'; readonly index: number };

/** Something to ask about a plan. The words are in src/i18n/builder.ts. */
export interface Finding {
  readonly rule: FindingRule;
  readonly grade: FindingGrade;
  readonly at: FindingPlace;
  /** What a dismissal hangs on: another strategy or another text asks again. */
  readonly about: string;
  /** Fills the slots of the words. */
  readonly args: Readonly<Record<string, string | number>>;
  /** Id of a tactic that would serve in this place. */
  readonly instead?: string;
  /** Id of the lesson that explains it. */
  readonly lesson: string;
  /** Why the learner set it aside; absent while it stands. */
  readonly dismissed?: string;
}
