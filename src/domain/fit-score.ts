import type { BuilderCatalogue } from '#schemas/builder-catalogue.ts';
import type { Plan } from '#schemas/plan.ts';
import type { Fit } from '#schemas/words.ts';
import { caseOf, fitUnder } from './critique/case.ts';

/** What a fit adds to the mean; a house convention, with the labels below. */
const worth: Readonly<Record<Fit, number>> = { core: 1, supports: 0.5, neutral: 0, undermines: -1 };

/** What one tactic adds, and why. */
interface Contribution {
  readonly tactic: string;
  readonly title: string;
  readonly fit: Fit;
  /** Empty for a neutral fit. */
  readonly reason: string;
  readonly worth: number;
}

/** How well the tactics of a plan serve its strategy. Show it only together with its reasons. */
export interface FitScore {
  /** Between -1 and 1. */
  readonly mean: number;
  readonly label: 'coherent' | 'workable' | 'unfocused' | 'self-defeating';
  /** One for each different tactic, in the order of the plan. */
  readonly contributions: readonly Contribution[];
  /** Ids of the tactics that are core to the strategy. */
  readonly core: { readonly chosen: readonly string[]; readonly missing: readonly string[] };
}

function labelOf(mean: number): FitScore['label'] {
  if (mean >= 0.5) return 'coherent';
  if (mean >= 0.2) return 'workable';
  return mean >= 0 ? 'unfocused' : 'self-defeating';
}

/**
 * The mean fit under the chosen strategy, the supporting one left aside. Undefined without a known
 * strategy or a known tactic: there is nothing to judge then, and 0 would look like a judgment.
 */
export function fitOf(plan: Plan, catalogue: BuilderCatalogue): FitScore | undefined {
  const { strategy, tactics } = caseOf(plan, catalogue);
  if (!strategy || tactics.length === 0) return undefined;
  const contributions = tactics.map(({ tactic }): Contribution => {
    const { fit, reason } = fitUnder(tactic, strategy);
    return { tactic: tactic.id, title: tactic.title, fit, reason, worth: worth[fit] };
  });
  const mean = contributions.reduce((sum, one) => sum + one.worth, 0) / contributions.length;
  const core = catalogue.tactics.filter((tactic) => fitUnder(tactic, strategy).fit === 'core');
  const isChosen = (id: string): boolean => contributions.some(({ tactic }) => tactic === id);
  const ids = core.map(({ id }) => id);
  return {
    mean,
    label: labelOf(mean),
    contributions,
    core: {
      chosen: ids.filter(isChosen),
      missing: ids.filter((id) => !isChosen(id)),
    },
  };
}
