// Travels to the page, so it uses zod/mini.
import * as z from 'zod/mini';
import type { Stage } from './words.ts';

/** How much a plan may hold. A page is short, and what comes from outside must not be endless. */
export const planLimits = {
  name: 80,
  text: 500,
  id: 60,
  facts: 10,
  notChosen: 2,
  willNot: 10,
  tactics: 60,
  measures: 12,
  dismissed: 60,
  hours: 1000,
  weeks: 52,
} as const;

const text = z.string().check(z.maxLength(planLimits.text));
/** An id of the catalogue, known or not: what a newer guide adds must stay visible in an older one. */
const id = z.string().check(z.maxLength(planLimits.id), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));
/** Empty while nothing is chosen. */
const idOrNone = z.union([z.literal(''), id]);
/** A calendar day, `2027-03-31`; empty while none is set. */
const day = z.union([z.literal(''), z.iso.date()]);
/** Hours a week in quarters, so that sums have no crumbs. */
const hours = z.number().check(z.minimum(0), z.maximum(planLimits.hours), z.multipleOf(0.25));
const weeks = z.int().check(z.minimum(1), z.maximum(planLimits.weeks));
/** The stages of words.ts, which cannot travel: it would bring all of zod along. */
export const planStages = [
  'aware',
  'consider',
  'decide',
  'own',
] as const satisfies readonly Stage[];
const stage = z.enum(planStages);

const placedSchema = z.strictObject({
  stage,
  tactic: id,
  /** Hours a week; 0 while nothing is said. */
  hours,
  note: text,
});

const measureSchema = z.strictObject({
  text,
  kind: z.enum(['leading', 'lagging']),
  /** It shows whether the goal is met. */
  goal: z.boolean(),
  /** Ids of the tactics it shows the work of. */
  tactics: z.array(id).check(z.maxLength(planLimits.tactics)),
});

const dismissalSchema = z.strictObject({
  /** Id of a rule, known or not. */
  rule: id,
  /** What the finding was about, so that a change of it asks the question again. */
  about: text,
  reason: text,
});

const isUnique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

/** What a learner builds: everything that stands on the page. Empty texts are not written yet. */
export const planSchema = z.strictObject({
  name: z.string().check(z.maxLength(planLimits.name)),
  goal: z.strictObject({ text, amount: text, by: day }),
  diagnosis: z.strictObject({
    facts: z.array(text).check(z.maxLength(planLimits.facts)),
    obstacle: text,
  }),
  where: z.strictObject({ segment: text, profile: text, decline: text }),
  strategy: z.strictObject({
    id: idOrNone,
    why: text,
    /** The next best ones, and why not. */
    notChosen: z.array(z.strictObject({ id, why: text })).check(z.maxLength(planLimits.notChosen)),
    supporting: idOrNone,
  }),
  willNot: z.array(text).check(z.maxLength(planLimits.willNot)),
  tactics: z.array(placedSchema).check(
    z.maxLength(planLimits.tactics),
    // A tactic stands once in a stage: stage and tactic name its place for good.
    z.refine((placed) => isUnique(placed.map((one) => `${one.stage}/${one.tactic}`))),
  ),
  measures: z.array(measureSchema).check(z.maxLength(planLimits.measures)),
  /** Hours a week there are; 0 while nothing is said. */
  capacity: hours,
  review: z.strictObject({ tacticsWeeks: weeks, strategyWeeks: weeks, first: day }),
  /** What will tell us to stop. */
  stop: text,
  dismissed: z.array(dismissalSchema).check(z.maxLength(planLimits.dismissed)),
});

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** A plan, as rules pass it on: nobody changes it in place. */
export type Plan = Frozen<z.infer<typeof planSchema>>;
export type PlacedTactic = Plan['tactics'][number];
export type Measure = Plan['measures'][number];

/** Every field a learner fills in, with what it holds. Findings and differences name them too. */
export interface PlanFields {
  readonly name: string;
  readonly 'goal.text': string;
  readonly 'goal.amount': string;
  readonly 'goal.by': string;
  readonly 'diagnosis.facts': readonly string[];
  readonly 'diagnosis.obstacle': string;
  readonly 'where.segment': string;
  readonly 'where.profile': string;
  readonly 'where.decline': string;
  readonly 'strategy.id': string;
  readonly 'strategy.why': string;
  readonly 'strategy.notChosen': Plan['strategy']['notChosen'];
  readonly 'strategy.supporting': string;
  readonly willNot: readonly string[];
  readonly tactics: readonly PlacedTactic[];
  readonly measures: readonly Measure[];
  readonly capacity: number;
  readonly 'review.tacticsWeeks': number;
  readonly 'review.strategyWeeks': number;
  readonly 'review.first': string;
  readonly stop: string;
}
export type PlanField = keyof PlanFields;
