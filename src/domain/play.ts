/** Pixels of one square of the field. */
export const square = 10;
/** Squares from left to right; a play chooses only its height. */
export const columns = 48;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Reads `"12 3.5"` (squares from the top left) as a point in drawing pixels.
 * Throws a sentence that quotes the word if it is not two numbers.
 */
export function pointOf(text: string): Point {
  const [x, y, ...rest] = text.trim().split(/\s+/u).map(Number);
  if (x === undefined || y === undefined || rest.length > 0 || Number.isNaN(x) || Number.isNaN(y)) {
    throw new Error(`A place in a play is two numbers such as "12 3.5", not "${text}".`);
  }
  return { x: x * square, y: y * square };
}

/** A gently bent line with its head, and the place above its middle where a label sits. */
export interface ArrowShape {
  readonly line: string;
  readonly head: string;
  readonly label: Point;
}

const round = (n: number): string => String(Math.round(n * 10) / 10);

/** Draws an arrow from one point to another; `blocked` ends in a bar across the line. */
export function arrowShape(from: Point, to: Point, blocked = false): ArrowShape {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  // The bend always rises, so that labels above the middle stay clear of the line.
  const side = along.x >= 0 ? 1 : -1;
  const bend = Math.min(14, length * 0.12);
  const middle = {
    x: (from.x + to.x) / 2 + along.y * side * bend,
    y: (from.y + to.y) / 2 - along.x * side * bend,
  };
  const at = (back: number, out: number): string =>
    `${round(to.x - along.x * back - along.y * out)} ${round(to.y - along.y * back + along.x * out)}`;
  return {
    line: `M${round(from.x)} ${round(from.y)}Q${round(middle.x)} ${round(middle.y)} ${round(to.x)} ${round(to.y)}`,
    head: blocked
      ? `M${at(0, 9)}L${at(0, -9)}`
      : `M${at(11, 7)}L${round(to.x)} ${round(to.y)}L${at(11, -7)}`,
    label: {
      x: (from.x + to.x) / 2 + along.y * side * bend * 0.5,
      y: (from.y + to.y) / 2 - along.x * side * bend * 0.5 - 8,
    },
  };
}
