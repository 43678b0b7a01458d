import type { BuilderCatalogue } from '#schemas/builder-catalogue.ts';
import type { Plan } from '#schemas/plan.ts';
import { hoursOf, written } from './plan.ts';
import { sheetOf, type PlanSheet, type SheetWords } from './plan-sheet.ts';

/** A text on one line, in which nothing is taken for Markdown or HTML. */
const plain = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>|~&]/gu, (mark) => `\\${mark}`)
    .replace(/^(?=[-+#=])/u, '\\')
    // A number begins a list only before a space; a backslash stands before its mark.
    .replace(/^(\d+)([.)])(?= |$)/u, '$1\\$2');

/** "**Label:** text", or nothing where nothing is written. */
const line = (label: string, text: string): readonly string[] =>
  text.trim() === '' ? [] : [`**${label}:** ${plain(text)}`];

const bullets = (lines: readonly string[]): readonly string[] =>
  written(lines).map((text) => `- ${plain(text)}`);

/** A heading with what stands under it; nothing if that is nothing. */
function part(heading: string, ...blocks: readonly (readonly string[])[]): readonly string[] {
  // A list needs its lines together, everything else an empty line between.
  const texts = blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join(block.every((text) => /^[-|] ?/u.test(text)) ? '\n' : '\n\n'));
  return texts.length === 0 ? [] : [[`## ${heading}`, ...texts].join('\n\n')];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tacticsTable({ tactics }: PlanSheet, { sheet, fit }: SheetWords): readonly string[] {
  if (tactics.length === 0) return [];
  const head = [sheet.stage, sheet.tactic, sheet.fit, sheet.hours, sheet.note];
  return [
    row(head),
    row(head.map(() => '---')),
    ...tactics.map((one) =>
      row([
        one.stage,
        plain(one.tactic),
        one.fit === undefined ? '' : fit[one.fit],
        String(one.hours),
        plain(one.note),
      ]),
    ),
  ];
}

const goalText = ({ goal }: Plan, { sheet }: SheetWords): string =>
  [goal.text, goal.amount, goal.by === '' ? '' : `${sheet.by} ${goal.by}`]
    .filter((text) => text.trim() !== '')
    .join(', ');

/** The plan as a page of Markdown that reads well in any editor. Empty parts are left out. */
export function planMarkdown(plan: Plan, catalogue: BuilderCatalogue, words: SheetWords): string {
  const { sheet } = words;
  const page = sheetOf(plan, catalogue, sheet.unknown);
  const measures = page.measures.map((one) => {
    const shows = [...(one.goal ? [sheet.forGoal] : []), ...one.tactics].map(plain).join(', ');
    return `- ${plain(one.text)} (${[sheet[one.kind], shows].filter(Boolean).join('; ')})`;
  });
  const hours = hoursOf(plan).total;
  const capacity = [hours, plan.capacity].filter((number) => number > 0).join(' / ');
  const blocks = [
    `# ${plain(plan.name) || sheet.unnamed}`,
    ...part(sheet.goal, goalText(plan, words) === '' ? [] : [plain(goalText(plan, words))]),
    ...part(
      sheet.diagnosis,
      bullets(plan.diagnosis.facts),
      line(sheet.obstacle, plan.diagnosis.obstacle),
    ),
    ...part(
      sheet.where,
      written([plan.where.segment]).map(plain),
      line(sheet.profile, plan.where.profile),
      line(sheet.decline, plan.where.decline),
    ),
    ...part(
      sheet.strategy,
      written([page.strategy]).map((title) => `**${plain(title)}**`),
      line(sheet.why, plan.strategy.why),
      line(sheet.supporting, page.supporting),
      page.notChosen.map((one) => `- ${sheet.notChosen} ${plain(one.strategy)}: ${plain(one.why)}`),
    ),
    ...part(sheet.willNot, bullets(plan.willNot)),
    ...part(sheet.tactics, tacticsTable(page, words), line(sheet.capacity, capacity)),
    ...part(sheet.measures, measures),
    ...part(
      sheet.review,
      line(sheet.reviewFirst, plan.review.first),
      [`- ${sheet.reviewTactics}: ${plan.review.tacticsWeeks}`].concat(
        `- ${sheet.reviewStrategy}: ${plan.review.strategyWeeks}`,
      ),
    ),
    ...part(sheet.stop, written([plan.stop]).map(plain)),
    ...part(sheet.setAside, bullets(plan.dismissed.map(({ reason }) => reason))),
  ];
  return `${blocks.join('\n\n')}\n`;
}
