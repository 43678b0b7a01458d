import type { BuilderWords } from '#browser/builder-data.ts';
import { setField } from '#domain/plan-edit.ts';
import type { Change } from '#domain/plan-history.ts';
import type {
  BuilderCatalogue,
  CatalogueStrategy,
  CatalogueTactic,
} from '#schemas/builder-catalogue.ts';
import type { Plan, PlanField, PlanFields } from '#schemas/plan.ts';

/** Folders of the pages that the builder leads to. */
export interface BuilderPaths {
  readonly lessons: string;
  readonly tactics: string;
  readonly strategies: string;
}

/**
 * What every part of the builder works with. It stays the same while the plan changes: a part gets
 * what it reads of the plan beside it, and is drawn again only when that changes.
 */
export interface Desk {
  readonly catalogue: BuilderCatalogue;
  /** Titles of the lessons by id. */
  readonly lessons: Readonly<Record<string, string>>;
  readonly words: BuilderWords;
  readonly paths: BuilderPaths;
  /** Changes the plan; an edit that changes nothing is none. Returns the plan after it. */
  readonly edit: (did: Change['did'], what: string, next: (plan: Plan) => Plan) => Plan;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
}

/** Fills in one field. */
export function set<F extends PlanField>(desk: Desk, field: F, value: PlanFields[F]): void {
  desk.edit('set', desk.words.fields[field], (plan) => setField(plan, field, value));
}

/** A tactic of the catalogue; undefined for one it does not know. */
export const tacticOf = ({ catalogue }: Desk, id: string): CatalogueTactic | undefined =>
  catalogue.tactics.find((tactic) => tactic.id === id);

/** A strategy of the catalogue; undefined for none, and for one it does not know. */
export const strategyOf = ({ catalogue }: Desk, id: string): CatalogueStrategy | undefined =>
  catalogue.strategies.find((strategy) => strategy.id === id);

/** The title of a tactic; the id with a remark where the catalogue does not know it. */
export const tacticTitle = (desk: Desk, id: string): string =>
  tacticOf(desk, id)?.title ?? `${id} (${desk.words.view.unknown})`;

/** The title of a strategy in the same way. */
export const strategyTitle = (desk: Desk, id: string): string =>
  strategyOf(desk, id)?.title ?? `${id} (${desk.words.view.unknown})`;
