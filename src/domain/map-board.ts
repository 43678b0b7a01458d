import { formation } from './formation.ts';
import { labelLines, labelWidth } from './label.ts';
import type { Point } from './play.ts';
import type { Box } from './segment.ts';

/** Measures of a zone of the concept map, in drawing pixels. */
export const board = {
  width: 304,
  /** Between two players of a row of three. */
  step: 98,
  /** Height of a row: a shape, a name of three lines and a little air. */
  row: 66,
  /** The name of a lesson on its line. */
  title: { size: 15, line: 17, left: 40, top: 24, width: 250 },
  /** The name of a player below its place. */
  label: { size: 14, line: 13.5, width: 96, top: 24 },
  /** What a player keeps clear of lines, from its place to all sides. */
  mark: 11,
} as const;

/** A lesson with the concepts it teaches. */
export interface BoardLesson {
  readonly id: string;
  readonly title: string;
  readonly concepts: readonly { readonly id: string; readonly label: string }[];
}

/** A lesson on the board: where its line is, the lines of its name, the places of its players. */
export interface LessonPlace {
  readonly lesson: BoardLesson;
  readonly y: number;
  readonly lines: readonly string[];
  readonly places: readonly Point[];
}

const linesOf = ({ title }: BoardLesson): string[] =>
  labelLines(title, board.title.size, board.title.width);
const headHeight = (lesson: BoardLesson): number =>
  board.title.top + linesOf(lesson).length * board.title.line + board.mark;
const rowsOf = (lesson: BoardLesson): number => formation(lesson.concepts.length).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The least height of a zone with these lessons. */
export function zoneHeight(lessons: readonly BoardLesson[]): number {
  return sum(lessons.map((lesson) => headHeight(lesson) + rowsOf(lesson) * board.row));
}

/** Places lessons below each other in a zone; height that is left over goes to the rows. */
export function placeLessons(lessons: readonly BoardLesson[], height: number): LessonPlace[] {
  const rows = sum(lessons.map(rowsOf));
  const row = board.row + Math.max(0, height - zoneHeight(lessons)) / Math.max(1, rows);
  let y = 0;
  return lessons.map((lesson) => {
    const top = y + headHeight(lesson);
    const places = formation(lesson.concepts.length).flatMap((steps, at) =>
      steps.map((step) => ({
        x: board.width / 2 + step * board.step,
        y: Math.round(top + at * row),
      })),
    );
    const placed = { lesson, y: Math.round(y), lines: linesOf(lesson), places };
    y = top + rowsOf(lesson) * row;
    return placed;
  });
}

/** The box of a player with its name. */
export function playerBox(lines: readonly string[], { x, y }: Point): Box {
  const { size, line, top } = board.label;
  const half = Math.max(board.mark, ...lines.map((words) => labelWidth(words, size) / 2));
  const bottom = y + top + (lines.length - 1) * line + size / 4;
  return { left: x - half, right: x + half, top: y - board.mark, bottom };
}

/** The box of the name of a lesson. */
export function titleBox({ y, lines }: LessonPlace): Box {
  const { size, line, left, top } = board.title;
  const width = Math.max(...lines.map((words) => labelWidth(words, size)));
  const bottom = y + top + (lines.length - 1) * line + size / 4;
  return { left, right: left + width, top: y + top - size * 0.8, bottom };
}

/** The outline of a zone as a hand draws it: sides that bulge a little, an end past its beginning. */
export function outline(height: number): string {
  const [right, bottom, middle] = [board.width - 6, height - 2, board.width / 2];
  return [
    `M24 3Q${middle} -2 ${right - 18} 2Q${right + 1} 3 ${right} 22`,
    `Q${right + 3} ${height / 2} ${right - 1} ${bottom - 18}Q${right - 2} ${bottom} ${right - 20} ${bottom}`,
    `Q${middle} ${bottom + 3} 22 ${bottom - 1}Q6 ${bottom - 1} 6 ${bottom - 20}`,
    `Q3 ${height / 2} 7 20Q7 4 32 1`,
  ].join('');
}

/** The line of a lesson across its zone. */
export function yardLine(y: number): string {
  return `M15 ${y + 1}Q${board.width / 3} ${y - 2} ${board.width - 14} ${y}`;
}
