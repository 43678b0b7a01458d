import { planStages, type Plan } from '#schemas/plan.ts';
import { tacticsInOrder, written } from './plan.ts';
import type { PlanSheet } from './plan-sheet.ts';

/** How small a plan is set on paper; the last size leaves things out, and says so. */
export type SheetSize = 'large' | 'medium' | 'small' | 'shortened';

/** Points and line height of each size, as in builder-print.css. */
const looks = [
  ['large', { points: 10, line: 1.3 }],
  ['medium', { points: 8.5, line: 1.3 }],
  ['small', { points: 7, line: 1.2 }],
] as const;
type Look = (typeof looks)[number][1];

/** Millimeters of A4 and Letter that both have, less some, for letters are only counted here. */
const room = 236;
/** Millimeters for text in half the page, the whole of it, and a quarter. */
const half = 86;
const whole = 178;
const quarter = 38;
/** A box has a heading, padding and a gap below. */
const frame = (em: number): number => 8 + 1.6 * em;

const em = ({ points }: Look): number => points * 0.353;

/** Lines a text takes in a width. Narrow columns break early, so a tenth of each line stays empty. */
function linesOf(text: string, width: number, look: Look): number {
  const letters = Math.max(1, Math.floor((width / (0.52 * em(look))) * 0.9));
  return text.trim() === '' ? 0 : Math.ceil(text.length / letters);
}

/** Height of a box of texts, each of which begins on a new line. */
function boxOf(texts: readonly string[], width: number, look: Look): number {
  const lines = texts.reduce((sum, text) => sum + linesOf(text, width, look), 0);
  return frame(em(look)) + lines * em(look) * look.line;
}

/** Room for a label in front of a text. */
const labeled = (text: string): string => (text.trim() === '' ? '' : `Whom we decline: ${text}`);

function heightOf(plan: Plan, page: PlanSheet, look: Look): number {
  const { goal, diagnosis, where, strategy } = plan;
  const box = (width: number, ...texts: readonly string[]): number => boxOf(texts, width, look);
  const placed = tacticsInOrder(plan);
  const lanes = planStages.map((stage) =>
    box(
      quarter,
      ...page.tactics
        .filter((_, at) => placed[at]?.stage === stage)
        // The fit and the hours stand between title and note.
        .map(({ tactic, note }) => `${tactic} 1.25 h Undermines ${note}`),
    ),
  );
  return (
    5 * em(look) +
    Math.max(
      box(half, `${goal.text}: ${goal.amount}`, goal.by),
      box(half, ...written(diagnosis.facts), labeled(diagnosis.obstacle)),
    ) +
    Math.max(
      box(half, where.segment, labeled(where.profile), labeled(where.decline)),
      box(
        half,
        ...[page.strategy, labeled(strategy.why), labeled(page.supporting)],
        ...page.notChosen.map((one) => `Why not ${one.strategy}: ${one.why}`),
      ),
    ) +
    box(whole, ...written(plan.willNot)) +
    Math.max(...lanes) +
    Math.max(
      box(half, ...page.measures.map(({ text }) => `${text} (early)`)),
      box(half, 'Hours', 'First', 'Tactics', 'Strategy', labeled(plan.stop)),
    )
  );
}

/** The largest size at which everything stands on one sheet. */
export const sheetSize = (plan: Plan, page: PlanSheet): SheetSize =>
  looks.find(([, look]) => heightOf(plan, page, look) <= room)?.[0] ?? 'shortened';
