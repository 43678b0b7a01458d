import { planLimits, planSchema, planStages, type Plan } from '#schemas/plan.ts';
import { fullPlan } from './full-plan.ts';

const sentence = 'Clinics with four to ten chairs ask for two visits a quarter before they order. ';
const long = sentence.repeat(10).slice(0, planLimits.text);
const many = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${at + 1} ${long}`.slice(0, planLimits.text));

/** Sixty tactics without a word about them, all in one step or spread over the journey. */
export const sixtyTactics = (isSpread: boolean): Plan => ({
  ...fullPlan,
  tactics: Array.from({ length: planLimits.tactics }, (_, at) => ({
    stage: (isSpread ? planStages[at % 4] : undefined) ?? 'decide',
    tactic: `move-number-${at + 1}`,
    hours: 0.5,
    note: '',
  })),
});

/** Every field as full as the schema takes. */
export const fullestPlan: Plan = planSchema.parse({
  ...sixtyTactics(false),
  name: long.slice(0, planLimits.name),
  goal: { text: long, amount: long, by: '2027-06-30' },
  diagnosis: { facts: many(planLimits.facts), obstacle: long },
  where: { segment: long, profile: long, decline: long },
  strategy: {
    ...fullPlan.strategy,
    why: long,
    notChosen: fullPlan.strategy.notChosen.map(({ id }) => ({ id, why: long })),
  },
  willNot: many(planLimits.willNot),
  tactics: sixtyTactics(false).tactics.map((one) => ({ ...one, note: long })),
  measures: many(planLimits.measures).map((text) => ({
    ...{ text, kind: 'leading', goal: true },
    tactics: sixtyTactics(false).tactics.map(({ tactic }) => tactic),
  })),
  stop: long,
});
