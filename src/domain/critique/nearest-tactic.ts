import type { CatalogueTactic } from '#schemas/builder-catalogue.ts';
import { fitUnder, type Case, type KnownTactic } from './case.ts';

const efforts: readonly CatalogueTactic['effort'][] = ['low', 'medium', 'high'];

/**
 * The tactic that could stand in the place of another: it works in the same stage, serves the
 * strategy, does no harm to the supporting one, and is not in the plan yet. Core comes before
 * supports, then what takes about the same effort, then the order of the catalogue.
 */
export function nearestTactic(
  { plan, catalogue, strategy, supporting }: Case,
  { placed, tactic }: KnownTactic,
): CatalogueTactic | undefined {
  const there = new Set(plan.tactics.map((one) => one.tactic));
  const distance = (other: CatalogueTactic): number =>
    (fitUnder(other, strategy).fit === 'core' ? 0 : efforts.length) +
    Math.abs(efforts.indexOf(other.effort) - efforts.indexOf(tactic.effort));
  return catalogue.tactics
    .filter((other) => other.stages.includes(placed.stage) && !there.has(other.id))
    .filter((other) => ['core', 'supports'].includes(fitUnder(other, strategy).fit))
    .filter((other) => fitUnder(other, supporting).fit !== 'undermines')
    .toSorted((a, b) => distance(a) - distance(b))[0];
}
