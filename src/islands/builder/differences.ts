import type { PlanDifference } from '#domain/plan-differences.ts';
import { fill } from '#i18n/fill.ts';
import type { Measure, PlacedTactic } from '#schemas/plan.ts';
import { strategyTitle, tacticTitle, type Desk } from './desk.ts';

/** A row of the comparison, in words. */
export interface DifferenceRow {
  readonly part: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** One difference as a row; ids become titles. */
export function rowOf(one: PlanDifference, desk: Desk): DifferenceRow {
  const { words, catalogue } = desk;
  const said = (lines: readonly string[]) => lines.filter((line) => line !== '');
  const placed = ({ stage, hours, note }: PlacedTactic): string =>
    [catalogue.stages[stage], hours > 0 ? `${hours} h` : '', note].filter(Boolean).join(' · ');
  const measured = (measure: Measure | undefined): string[] =>
    measure
      ? [
          [words.sheet[measure.kind], ...measure.tactics.map((id) => tacticTitle(desk, id))].join(
            ', ',
          ),
        ]
      : [];
  switch (one.kind) {
    case 'field': {
      const isStrategy = one.field === 'strategy.id' || one.field === 'strategy.supporting';
      const text = (value: string | number): string =>
        isStrategy && value !== '' ? strategyTitle(desk, String(value)) : String(value);
      return { part: words.fields[one.field], a: said([text(one.a)]), b: said([text(one.b)]) };
    }
    case 'lines':
      return { part: words.fields[one.field], a: one.onlyA, b: one.onlyB };
    case 'not-chosen':
      return {
        part: `${words.sheet.notChosen} ${strategyTitle(desk, one.strategy)}`,
        a: said([one.a ?? '']),
        b: said([one.b ?? '']),
      };
    case 'tactic':
      return {
        part: tacticTitle(desk, one.tactic),
        a: one.a.map(placed),
        b: one.b.map(placed),
      };
    case 'order':
      return {
        part: fill(words.view.order, { stage: catalogue.stages[one.stage] }),
        a: one.a.map((id) => tacticTitle(desk, id)),
        b: one.b.map((id) => tacticTitle(desk, id)),
      };
    case 'measure':
      return { part: one.text, a: measured(one.a), b: measured(one.b) };
  }
}
