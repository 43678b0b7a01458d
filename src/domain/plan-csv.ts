import type { BuilderCatalogue } from '#schemas/builder-catalogue.ts';
import type { Plan } from '#schemas/plan.ts';
import { csv } from './csv.ts';
import { sheetOf, type SheetWords } from './plan-sheet.ts';

/**
 * A spreadsheet takes a cell that begins like this for a formula, also in a plan that a stranger
 * sent. An apostrophe in front makes it text.
 */
const asText = (cell: string): string => (/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell);

/** The tactics as a table for a spreadsheet (RFC 4180), one row each, with the reason of each fit. */
export function tacticsCsv(plan: Plan, catalogue: BuilderCatalogue, words: SheetWords): string {
  const { sheet, fit } = words;
  const head = [
    ...[sheet.stage, sheet.tactic, sheet.fit, sheet.reason],
    ...[sheet.hours, sheet.note, sheet.measures],
  ];
  const rows = sheetOf(plan, catalogue, sheet.unknown).tactics.map((one) => [
    one.stage,
    one.tactic,
    one.fit === undefined ? '' : fit[one.fit],
    one.reason,
    String(one.hours),
    one.note,
    one.measures.join('; '),
  ]);
  return csv([head, ...rows].map((cells) => cells.map(asText)));
}
