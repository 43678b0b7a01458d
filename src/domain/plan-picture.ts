import type { BuilderCatalogue } from '#schemas/builder-catalogue.ts';
import type { Plan } from '#schemas/plan.ts';
import { kindHeading, paragraph, row, stack, strokes, type Block } from './drawing.ts';
import { edge, field, labeled, run, width, zone, type Board } from './picture-field.ts';
import { arrowShape } from './play.ts';
import { sheetOf, type SheetWords } from './plan-sheet.ts';
import { element, svgText, type Svg } from './svg.ts';

/** A drawing in a file, with its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const side = width - 2 * edge - zone.width - run;

/** The end line: the flag with what is to be reached. */
function end({ color, plan, words }: Board): Block {
  const { text, amount, by } = plan.goal;
  const ink = color('ink');
  return stack(
    [
      kindHeading('goal', words.sheet.goal, side, { size: 24, color: ink, tint: color('goal') }),
      paragraph(text, side, { size: 18, color: ink }),
      paragraph(amount, side, { size: 18, isBold: true, color: ink }),
      paragraph(by === '' ? '' : `${words.sheet.by} ${by}`, side, { size: 18, color: ink }),
      labeled({ color }, words.sheet.stop, plan.stop, side),
    ],
    8,
  );
}

/** The arrow from the zone to the flag. */
function shot(color: Board['color']): Block {
  const { line, head } = arrowShape({ x: 8, y: 26 }, { x: run - 14, y: 14 });
  const pen = { size: 24, color: color('tactic'), pen: 4 };
  return row([strokes(line, pen), strokes(head, pen)], 0);
}

/** The numbers below the field, in two columns. */
function ruler({ color, sheet, words }: Board): Block {
  if (sheet.measures.length === 0) return { height: 0, at: () => [] };
  const each = (width - 2 * edge - 30) / 2;
  const tint = color('metric');
  const lines = sheet.measures.map(({ text, kind }) =>
    paragraph(`${text} (${words.sheet[kind]})`, each, { size: 16, color: color('ink') }),
  );
  const half = Math.ceil(lines.length / 2);
  return stack(
    [
      kindHeading('metric', words.sheet.measures, each, { size: 20, color: tint, tint }),
      row([stack(lines.slice(0, half), 6), stack(lines.slice(half), 6)], each + 30),
    ],
    8,
  );
}

/** The hatch of a zone, on its own ground. */
const hatch = (color: Board['color']): Svg =>
  element(
    'pattern',
    {
      id: 'zone',
      width: 11,
      height: 11,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('rect', { width: 11, height: 11, fill: color('panel') }),
    element('rect', { width: 2, height: 11, fill: color('strategy-soft') }),
  );

/** Draws a plan as a play on the board. Text of the learner stays text, and no line leaves its box. */
export function planPicture(
  plan: Plan,
  catalogue: BuilderCatalogue,
  words: SheetWords,
  color: (token: string) => string,
): Picture {
  const sheet = sheetOf(plan, catalogue, words.sheet.unknown);
  const board: Board = { plan, sheet, stages: catalogue.stages, words, color };
  const name = plan.name.trim() === '' ? words.sheet.unnamed : plan.name;
  const play = row([row([field(board), shot(color)], zone.width), end(board)], zone.width + run);
  const all = stack(
    [
      paragraph(name, width - 2 * edge, { size: 34, isBold: true, color: color('ink') }),
      play,
      ruler(board),
    ],
    24,
  );
  const height = Math.ceil(all.height + 2 * edge);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width, height, viewBox: `0 0 ${width} ${height}` },
      'font-family': 'Arial, Helvetica, Liberation Sans, sans-serif',
    },
    element('title', {}, svgText(name)),
    element('defs', {}, hatch(color)),
    element('rect', { width, height, fill: color('board') }),
    ...all.at(edge, edge),
  );
  return { svg, width, height };
}
