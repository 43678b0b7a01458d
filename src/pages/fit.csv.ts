import { allStrategies } from '#catalogue/entries.ts';
import { tacticsUnder } from '#catalogue/fits.ts';
import { csv } from '#domain/csv.ts';

/** The fit matrix for a spreadsheet: one record for each cell, by strategy and tactic. */
export async function GET(): Promise<Response> {
  const cells = (await Promise.all((await allStrategies()).map(tacticsUnder))).flat();
  const records = cells.map(({ strategy, tactic, fit, reason }) => [
    strategy.id,
    tactic.id,
    fit,
    reason,
  ]);
  return new Response(csv([['strategy', 'tactic', 'fit', 'reason'], ...records]), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
}
