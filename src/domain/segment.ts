import type { Point } from './play.ts';

/** A straight line between two points. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** A rectangle with sides along the axes. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Twice the area of the triangle; its sign tells on which side of a-b the point c lies. */
const side = (a: Point, b: Point, c: Point): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Tells whether two segments cross inside; to share an end or to touch is not to cross. */
export function cross({ from: a, to: b }: Segment, { from: c, to: d }: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Tells whether a point lies in a box. */
export function holds({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Tells whether two boxes share some of their inside. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Tells whether a segment that begins outside of a box runs through it. */
export function runsThrough(segment: Segment, box: Box): boolean {
  const { from, to } = segment;
  const bounds = {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    right: Math.max(from.x, to.x),
    bottom: Math.max(from.y, to.y),
  };
  // Most boxes are far away; this is asked a million times.
  if (!overlap(bounds, box)) return false;
  const { left, top, right, bottom } = box;
  return (
    cross(segment, { from: { x: left, y: top }, to: { x: right, y: bottom } }) ||
    cross(segment, { from: { x: right, y: top }, to: { x: left, y: bottom } })
  );
}
