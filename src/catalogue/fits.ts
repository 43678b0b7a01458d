import type { Fit } from '#schemas/words.ts';
import { fits } from '#schemas/words.ts';
import type { StrategyEntry, TacticEntry } from './entries.ts';
import { allStrategies, allTactics } from './entries.ts';

/** One cell of the fit matrix; `reason` is empty for a neutral fit. */
export interface FitCell {
  readonly strategy: StrategyEntry;
  readonly tactic: TacticEntry;
  readonly fit: Fit;
  readonly reason: string;
}

/** The cell of a tactic under a strategy; a strategy the tactic does not name is neutral. */
export function fitCell(strategy: StrategyEntry, tactic: TacticEntry): FitCell {
  const cell = tactic.data.fits[strategy.id];
  return { strategy, tactic, fit: cell?.fit ?? 'neutral', reason: cell?.reason ?? '' };
}

/** Cells grouped by fit, in the order core, supports, neutral, undermines. */
export function byFit(cells: readonly FitCell[]): { fit: Fit; cells: FitCell[] }[] {
  return fits.map((fit) => ({ fit, cells: cells.filter((cell) => cell.fit === fit) }));
}

/** All tactics under one strategy. */
export async function tacticsUnder(strategy: StrategyEntry): Promise<FitCell[]> {
  return (await allTactics()).map((tactic) => fitCell(strategy, tactic));
}

/** One tactic under all strategies. */
export async function strategiesOver(tactic: TacticEntry): Promise<FitCell[]> {
  return (await allStrategies()).map((strategy) => fitCell(strategy, tactic));
}
