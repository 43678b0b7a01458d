import type { BuilderCatalogue } from '#schemas/builder-catalogue.ts';
import { planStages, type Plan } from '#schemas/plan.ts';
import type { Stage } from '#schemas/words.ts';
import { boxed, kindHeading, paragraph, row, stack, strokes, type Block } from './drawing.ts';
import { fitMarks } from './fit-marks.ts';
import { hoursOf, written } from './plan.ts';
import type { PlanSheet, SheetWords } from './plan-sheet.ts';
import { element } from './svg.ts';

/** What the picture is drawn with; `color` gives a token of the light theme as hex. */
export interface Board {
  readonly plan: Plan;
  readonly sheet: PlanSheet;
  readonly stages: BuilderCatalogue['stages'];
  readonly words: SheetWords;
  readonly color: (token: string) => string;
}

export const width = 1400;
export const edge = 40;
export const zone = { width: 980, pad: 24 } as const;
const gap = 12;
/** From the zone to the flag: room for the arrow between them. */
export const run = 90;
const column = (zone.width - 2 * zone.pad - 3 * gap) / 4;
const fitColors = {
  core: 'strategy',
  supports: 'metric',
  neutral: 'ink-soft',
  undermines: 'tactic',
} as const;

/** A label in front of a text; nothing where nothing is written. */
export const labeled = (
  { color }: Pick<Board, 'color'>,
  label: string,
  text: string,
  room: number,
): Block =>
  paragraph(text.trim() === '' ? '' : `${label}: ${text}`, room, {
    size: 16,
    color: color('ink-soft'),
  });

/** A move on the field: its name, its fit as a mark and a word, its hours. */
function move({ color, words }: Board, one: PlanSheet['tactics'][number]): Block {
  const room = column - 20;
  const title = paragraph(one.tactic, room, { size: 15, isBold: true, color: color('ink') });
  const hours = one.hours > 0 ? `${one.hours} h` : '';
  const tint = color(one.fit ? fitColors[one.fit] : 'ink-soft');
  const note = one.fit ? [words.fit[one.fit], hours].filter(Boolean).join(' · ') : hours;
  const said = paragraph(note, room, { size: 14, isBold: true, color: tint });
  const fit = one.fit
    ? row([strokes(fitMarks[one.fit], { size: 19, color: tint, pen: 2.6 }), said], 23)
    : said;
  const card = boxed(stack([title, fit], 3), {
    width: column,
    ...{ pad: 10, rx: 4, fill: color('panel'), stroke: color('line-strong') },
  });
  return {
    height: card.height,
    at: (x, y) => [
      ...card.at(x, y),
      element('rect', { x, y, width: 4, height: card.height, fill: color('tactic') }),
    ],
  };
}

/** The buyer's steps side by side, each with the moves that stand in it. */
function journey(board: Board): Block {
  const { color, plan, sheet, stages } = board;
  const { byStage } = hoursOf(plan);
  const look = { size: 17, color: color('ink'), tint: color('tactic') };
  const headOf = (stage: Stage): string =>
    byStage[stage] > 0 ? `${stages[stage]}, ${byStage[stage]} h` : stages[stage];
  const movesOf = (stage: Stage): readonly Block[] =>
    sheet.tactics.filter((one) => one.stage === stages[stage]).map((one) => move(board, one));
  const heads = planStages.map((stage) => kindHeading('tactic', headOf(stage), column, look));
  const lanes = planStages.map((stage) => stack(movesOf(stage), gap));
  return stack([row(heads, column + gap), row(lanes, column + gap)], gap);
}

/** The zone: what is chosen, whom it declines, and the journey across it. */
export function field(board: Board): Block {
  const { color, plan, sheet, words } = board;
  const room = zone.width - 2 * zone.pad;
  const { where, strategy, willNot } = plan;
  const title = sheet.strategy === '' ? words.sheet.strategy : sheet.strategy;
  const top = stack(
    [
      kindHeading('strategy', title, room, {
        ...{ size: 24, color: color('strategy'), tint: color('strategy') },
      }),
      labeled(board, words.sheet.why, strategy.why, room),
      labeled(board, words.sheet.where, where.segment, room),
      labeled(board, words.sheet.decline, where.decline, room),
      labeled(board, words.sheet.willNot, written(willNot).join(' · '), room),
    ],
    6,
  );
  return boxed(stack([top, journey(board)], 24), {
    ...{ width: zone.width, pad: zone.pad, rx: 20, fill: 'url(#zone)' },
    ...{ stroke: color('strategy'), 'stroke-width': 2 },
  });
}
