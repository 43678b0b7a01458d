import type { BuilderCatalogue } from '#schemas/builder-catalogue.ts';
import { planLimits, planStages, type PlacedTactic, type Plan } from '#schemas/plan.ts';
import type { ModelPlan } from '#schemas/model-plan.ts';
import type { Scenario } from '#schemas/scenario.ts';
import type { Stage } from '#schemas/words.ts';
import { emptyPlan, hoursForEffort } from './plan.ts';

/** Each tactic at the first of its stages that has none yet, so that the journey is covered. */
function placedTactics(
  fit: Scenario['fit'],
  { tactics }: BuilderCatalogue,
): readonly PlacedTactic[] {
  const placed = new Map<string, PlacedTactic>();
  const isFree = (stage: Stage): boolean =>
    ![...placed.values()].some((one) => one.stage === stage);
  for (const { tactic: id, why } of fit) {
    const tactic = tactics.find((one) => one.id === id);
    const stages = planStages.filter((stage) => tactic?.stages.includes(stage));
    const stage = stages.find(isFree) ?? stages[0];
    if (!tactic || !stage) continue;
    placed.set(id, { stage, tactic: id, hours: hoursForEffort[tactic.effort], note: why });
  }
  return planStages.flatMap((stage) => [...placed.values()].filter((one) => one.stage === stage));
}

/**
 * A plan that is begun: what the scenario tells is filled in, what the learner has to decide is
 * left open (goal, obstacle, where, capacity, review, stop). Where a scenario has two best
 * strategies, for two groups, the second one stands as supporting.
 */
export function planFromScenario(scenario: Scenario, catalogue: BuilderCatalogue): Plan {
  const [best, second] = scenario.best;
  const strategy = catalogue.strategies.find(({ id }) => id === best?.strategy);
  const leading = (strategy?.leading ?? []).map((text) => ({ text, kind: 'leading' as const }));
  const lagging = (strategy?.lagging ?? []).map((text) => ({ text, kind: 'lagging' as const }));
  return {
    ...emptyPlan,
    name: scenario.company,
    diagnosis: { facts: scenario.facts.slice(0, planLimits.facts), obstacle: '' },
    strategy: {
      id: best?.strategy ?? '',
      why: best?.why ?? '',
      notChosen: scenario.weaker
        .slice(0, planLimits.notChosen)
        .map(({ strategy: id, why }) => ({ id, why })),
      supporting: second?.strategy ?? '',
    },
    willNot: strategy?.declines.slice(0, planLimits.willNot) ?? [],
    tactics: placedTactics(scenario.fit, catalogue),
    measures: [...leading, ...lagging].map((one) => ({
      ...one,
      goal: one.kind === 'lagging',
      tactics: [],
    })),
  };
}

/** A worked plan of the content as a plan a learner can open, compare and change. */
export function planFromModel(model: ModelPlan): Plan {
  const { name, goal, diagnosis, where, strategy, willNot, tactics, measures } = model;
  const { capacity, review, stop, dismissed } = model;
  const { id, why, notChosen, supporting = '' } = strategy;
  return {
    ...{ name, goal, diagnosis, where, strategy: { id, why, notChosen, supporting }, willNot },
    ...{ tactics, measures, capacity, review, stop, dismissed },
  };
}
