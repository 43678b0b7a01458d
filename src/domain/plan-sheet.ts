import type { BuilderCatalogue } from '#schemas/builder-catalogue.ts';
import type { Plan } from '#schemas/plan.ts';
import type { Fit } from '#schemas/words.ts';
import { caseOf, fitUnder } from './critique/case.ts';
import { tacticsInOrder, written } from './plan.ts';

type Label =
  | ('goal' | 'by' | 'diagnosis' | 'obstacle' | 'where' | 'profile' | 'decline')
  | ('strategy' | 'why' | 'notChosen' | 'supporting' | 'willNot')
  | ('tactics' | 'stage' | 'tactic' | 'fit' | 'reason' | 'hours' | 'note')
  | ('measures' | 'leading' | 'lagging' | 'forGoal' | 'capacity')
  | ('review' | 'reviewTactics' | 'reviewStrategy' | 'reviewFirst' | 'stop')
  | ('setAside' | 'unnamed' | 'unknown');

/** Labels of the exports. */
export interface SheetWords {
  readonly sheet: Readonly<Record<Label, string>>;
  readonly fit: Readonly<Record<Fit, string>>;
}

/** A tactic as it is handed on, with words in place of ids. */
interface SheetTactic {
  readonly stage: string;
  readonly tactic: string;
  /** Undefined where the catalogue cannot tell: no strategy, or something it does not know. */
  readonly fit: Fit | undefined;
  readonly reason: string;
  readonly hours: number;
  readonly note: string;
  readonly measures: readonly string[];
}

/** What the exports have in common: a plan with titles in place of ids. */
export interface PlanSheet {
  readonly strategy: string;
  readonly supporting: string;
  readonly notChosen: readonly { readonly strategy: string; readonly why: string }[];
  readonly tactics: readonly SheetTactic[];
  readonly measures: readonly {
    readonly text: string;
    readonly kind: 'leading' | 'lagging';
    readonly goal: boolean;
    readonly tactics: readonly string[];
  }[];
}

/** Looks up the titles. An id the catalogue does not know stays as it is, with a remark. */
export function sheetOf(plan: Plan, catalogue: BuilderCatalogue, unknown: string): PlanSheet {
  const { strategy, tactics } = caseOf(plan, catalogue);
  const titles = new Map(
    [...catalogue.strategies, ...catalogue.tactics].map(({ id, title }) => [id, title]),
  );
  const titleOf = (id: string): string =>
    id === '' ? '' : (titles.get(id) ?? `${id} (${unknown})`);
  const known = new Map(tactics.map(({ tactic }) => [tactic.id, tactic]));
  const measures = plan.measures.filter(({ text }) => written([text]).length > 0);
  return {
    strategy: titleOf(plan.strategy.id),
    supporting: titleOf(plan.strategy.supporting),
    notChosen: plan.strategy.notChosen.map(({ id, why }) => ({ strategy: titleOf(id), why })),
    tactics: tacticsInOrder(plan).map(({ stage, tactic: id, hours, note }) => {
      const tactic = known.get(id);
      const cell = tactic && strategy ? fitUnder(tactic, strategy) : undefined;
      return {
        stage: catalogue.stages[stage],
        tactic: titleOf(id),
        fit: cell?.fit,
        reason: cell?.reason ?? '',
        hours,
        note,
        measures: measures.filter((one) => one.tactics.includes(id)).map(({ text }) => text),
      };
    }),
    measures: measures.map((one) => ({ ...one, tactics: one.tactics.map(titleOf) })),
  };
}
