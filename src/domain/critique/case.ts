import type {
  BuilderCatalogue,
  CatalogueStrategy,
  CatalogueTactic,
} from '#schemas/builder-catalogue.ts';
import type { Finding } from '#schemas/finding.ts';
import type { PlacedTactic, Plan } from '#schemas/plan.ts';
import type { Fit } from '#schemas/words.ts';

/** What a rule finds; its grade and lesson stand in the table of rules. */
export type Found = Omit<Finding, 'grade' | 'lesson' | 'dismissed'>;

/** A rule looks at a plan and says what there is to ask. */
export type Rule = (one: Case) => readonly Found[];

/** A tactic of the plan that the catalogue knows. */
export interface KnownTactic {
  readonly index: number;
  readonly placed: PlacedTactic;
  readonly tactic: CatalogueTactic;
}

/** A plan with what the catalogue says about its parts. */
export interface Case {
  readonly plan: Plan;
  readonly catalogue: BuilderCatalogue;
  /** Undefined while none is chosen, and for one the catalogue does not know. */
  readonly strategy: CatalogueStrategy | undefined;
  /** The same; a strategy does not support itself. */
  readonly supporting: CatalogueStrategy | undefined;
  /** Every known tactic once, where it stands first. */
  readonly tactics: readonly KnownTactic[];
  /** Ids of tactics that a measure follows. */
  readonly measured: ReadonlySet<string>;
}

/** How a tactic serves a strategy, and why; what nobody wrote down is neutral. */
export function fitUnder(
  tactic: CatalogueTactic,
  strategy: CatalogueStrategy | undefined,
): { readonly fit: Fit; readonly reason: string } {
  return (strategy && tactic.fits[strategy.id]) ?? { fit: 'neutral', reason: '' };
}

/** Looks up what a plan names. */
export function caseOf(plan: Plan, catalogue: BuilderCatalogue): Case {
  const strategies = new Map(catalogue.strategies.map((one) => [one.id, one]));
  const known = new Map(catalogue.tactics.map((one) => [one.id, one]));
  const { id, supporting } = plan.strategy;
  const seen = new Set<string>();
  const tactics = plan.tactics.flatMap((placed, index) => {
    const tactic = known.get(placed.tactic);
    if (!tactic || seen.has(tactic.id)) return [];
    seen.add(tactic.id);
    return [{ index, placed, tactic }];
  });
  return {
    plan,
    catalogue,
    strategy: strategies.get(id),
    supporting: supporting === id ? undefined : strategies.get(supporting),
    tactics,
    measured: new Set(plan.measures.flatMap((measure) => measure.tactics)),
  };
}

/** The place of a tactic in a finding. */
export const tacticPlace = ({ index, tactic }: KnownTactic): Found['at'] => ({
  kind: 'tactic',
  index,
  tactic: tactic.id,
});
