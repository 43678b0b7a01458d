import { board } from './map-board.ts';
import type { Point } from './play.ts';
import { holds, type Box } from './segment.ts';

/** How far a line may lean to either side, as a part of its length; straight lines look ruled. */
const bends = [0.08, -0.08, 0.18, -0.18, 0.3, -0.3] as const;

/** Places along a line that are looked at for names in the way. */
const samples = Array.from({ length: 15 }, (_, at) => (at + 1) / 16);

/** A bent line from the edge of one player to the edge of another. */
export interface Curve {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: Math.round(from.x + ((to.x - from.x) / length) * distance),
    y: Math.round(from.y + ((to.y - from.y) / length) * distance),
  };
}

function curveWith(from: Point, to: Point, lean: number): Curve {
  const bend = {
    x: Math.round((from.x + to.x) / 2 - (to.y - from.y) * lean),
    y: Math.round((from.y + to.y) / 2 + (to.x - from.x) * lean),
  };
  return { from: towards(from, bend, board.mark), bend, to: towards(to, bend, board.mark) };
}

/** The place a part of the way along a curve. */
export function along({ from, bend, to }: Curve, part: number): Point {
  const mix = (a: number, b: number, c: number): number =>
    (1 - part) ** 2 * a + 2 * part * (1 - part) * b + part ** 2 * c;
  return { x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) };
}

/**
 * The curve between two players that runs behind the fewest names and stays in the field; the least
 * bent of those.
 */
export function curveBetween(from: Point, to: Point, names: readonly Box[], field: Box): Curve {
  const curves = bends.map((lean) => curveWith(from, to, lean));
  const trouble = (curve: Curve): number =>
    samples
      .map((part) => along(curve, part))
      .filter((point) => !holds(field, point) || names.some((name) => holds(name, point))).length;
  return curves.reduce((best, curve) => (trouble(curve) < trouble(best) ? curve : best));
}

/** A curve as path data. */
export function pathOf({ from, bend, to }: Curve): string {
  return `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`;
}
