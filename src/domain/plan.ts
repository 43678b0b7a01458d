import { planStages, type PlacedTactic, type Plan } from '#schemas/plan.ts';
import type { Stage } from '#schemas/words.ts';

/** A page on which nothing is written yet. */
export const emptyPlan: Plan = {
  name: '',
  goal: { text: '', amount: '', by: '' },
  diagnosis: { facts: [], obstacle: '' },
  where: { segment: '', profile: '', decline: '' },
  strategy: { id: '', why: '', notChosen: [], supporting: '' },
  willNot: [],
  tactics: [],
  measures: [],
  capacity: 0,
  review: { tacticsWeeks: 1, strategyWeeks: 13, first: '' },
  stop: '',
  dismissed: [],
};

/** True if nothing but a name was written: such a plan needs no questions and no warning. */
export const isBlankPlan = (plan: Plan): boolean =>
  JSON.stringify({ ...plan, name: '' }) === JSON.stringify(emptyPlan);

/** A tactic in a stage; the pair names one place of a plan for good. */
export interface Spot {
  readonly stage: Stage;
  readonly tactic: string;
}

/** Position in `plan.tactics`; -1 if the tactic does not stand in that stage. */
export const indexOf = (plan: Plan, { stage, tactic }: Spot): number =>
  plan.tactics.findIndex((one) => one.stage === stage && one.tactic === tactic);

/** Tactics of a stage in their order. */
export const tacticsAt = (plan: Pick<Plan, 'tactics'>, stage: Stage): readonly PlacedTactic[] =>
  plan.tactics.filter((one) => one.stage === stage);

/** All tactics as they are read: stage by stage. */
export const tacticsInOrder = (plan: Plan): readonly PlacedTactic[] =>
  planStages.flatMap((stage) => tacticsAt(plan, stage));

/** Where a tactic stands in its stage, counted from 1: "2 of 3". */
export function seatOf(
  plan: Pick<Plan, 'tactics'>,
  spot: Spot,
): { readonly seat: number; readonly of: number } {
  const row = tacticsAt(plan, spot.stage);
  return { seat: row.findIndex(({ tactic }) => tactic === spot.tactic) + 1, of: row.length };
}

/** Hours a week that the tactics of a plan ask for. */
export interface PlanHours {
  readonly total: number;
  readonly byStage: Readonly<Record<Stage, number>>;
}

/** Adds up the hours of the tactics. */
export function hoursOf(plan: Pick<Plan, 'tactics'>): PlanHours {
  const at = (stage: Stage): number =>
    tacticsAt(plan, stage).reduce((sum, { hours }) => sum + hours, 0);
  const byStage = {
    aware: at('aware'),
    consider: at('consider'),
    decide: at('decide'),
    own: at('own'),
  };
  return { total: planStages.reduce((sum, stage) => sum + byStage[stage], 0), byStage };
}

/** Hours a week to start from, by a tactic's effort; house estimate, for the learner to change. */
export const hoursForEffort = { low: 1, medium: 2, high: 4 } as const;

/** A list without the lines that are empty. */
export const written = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => line.trim() !== '');
