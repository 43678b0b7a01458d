import type { Plan } from '#schemas/plan.ts';

/*
 * A plan as lists without names, so that a link is short. The order is part of the version: see
 * plan-versions.ts before changing it. What is unpacked is not checked here.
 */

const stages = ['aware', 'consider', 'decide', 'own'] as const;
const kinds = ['leading', 'lagging'] as const;

/** A plan as nested lists. Measures name a placed tactic by its position, any other by its id. */
export function packed(plan: Plan): readonly unknown[] {
  const { name, goal, diagnosis, where, strategy, willNot, capacity, review, stop } = plan;
  const ids = plan.tactics.map(({ tactic }) => tactic);
  const link = (tactic: string): string | number =>
    ids.includes(tactic) ? ids.indexOf(tactic) : tactic;
  return [
    name,
    [goal.text, goal.amount, goal.by],
    [diagnosis.facts, diagnosis.obstacle],
    [where.segment, where.profile, where.decline],
    [
      strategy.id,
      strategy.why,
      strategy.notChosen.map(({ id, why }) => [id, why]),
      strategy.supporting,
    ],
    willNot,
    plan.tactics.map(({ stage, tactic, hours, note }) => [
      stages.indexOf(stage),
      tactic,
      hours,
      note,
    ]),
    plan.measures.map(({ text, kind, goal: forGoal, tactics }) => [
      text,
      kinds.indexOf(kind),
      forGoal ? 1 : 0,
      ...tactics.map(link),
    ]),
    capacity,
    [review.tacticsWeeks, review.strategyWeeks, review.first],
    stop,
    plan.dismissed.map(({ rule, about, reason }) => [rule, about, reason]),
  ];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const at = (names: readonly string[], position: unknown): string | undefined =>
  typeof position === 'number' ? names[position] : undefined;

/** The lists of version 1 with their names again; anything else becomes something that is no plan. */
export function unpacked(value: unknown): unknown {
  const [name, goal, diagnosis, where, strategy, willNot, placed, measured, ...rest] = list(value);
  const [capacity, review, stop, dismissed] = rest;
  const [text, amount, by] = list(goal);
  const [facts, obstacle] = list(diagnosis);
  const [segment, profile, decline] = list(where);
  const [id, why, notChosen, supporting] = list(strategy);
  const [tacticsWeeks, strategyWeeks, first] = list(review);
  const tactics = list(placed).map((one) => {
    const [stage, tactic, hours, note] = list(one);
    return { stage: at(stages, stage), tactic, hours, note };
  });
  return {
    name,
    goal: { text, amount, by },
    diagnosis: { facts, obstacle },
    where: { segment, profile, decline },
    strategy: {
      id,
      why,
      notChosen: list(notChosen).map((one) => {
        const [other, reason] = list(one);
        return { id: other, why: reason };
      }),
      supporting,
    },
    willNot,
    tactics,
    measures: list(measured).map((one) => {
      const [said, kind, forGoal, ...links] = list(one);
      return {
        text: said,
        kind: at(kinds, kind),
        goal: forGoal === 1,
        tactics: links.map((link) => (typeof link === 'number' ? tactics[link]?.tactic : link)),
      };
    }),
    capacity,
    review: { tacticsWeeks, strategyWeeks, first },
    stop,
    dismissed: list(dismissed).map((one) => {
      const [rule, about, reason] = list(one);
      return { rule, about, reason };
    }),
  };
}
