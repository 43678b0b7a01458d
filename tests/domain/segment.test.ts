import { describe, expect, it } from 'vitest';
import { cross, holds, overlap, runsThrough, type Segment } from '#domain/segment.ts';

const line = (x1: number, y1: number, x2: number, y2: number): Segment => ({
  from: { x: x1, y: y1 },
  to: { x: x2, y: y2 },
});
const box = { left: 10, top: 10, right: 20, bottom: 20 };

describe('two lines', () => {
  it('cross inside', () => {
    expect(cross(line(0, 0, 10, 10), line(0, 10, 10, 0))).toBe(true);
  });

  it.each([
    ['a shared end', line(0, 0, 10, 10), line(10, 10, 20, 0)],
    ['a touch', line(0, 0, 10, 0), line(5, 0, 5, 10)],
    ['a gap', line(0, 0, 10, 0), line(0, 5, 10, 5)],
  ])('do not cross at %s', (_, a, b) => {
    expect(cross(a, b)).toBe(false);
  });
});

describe('a box', () => {
  it('holds what is inside and on its edge', () => {
    expect(holds(box, { x: 15, y: 20 })).toBe(true);
    expect(holds(box, { x: 15, y: 21 })).toBe(false);
  });

  it.each([
    ['straight through', line(0, 15, 30, 16), true],
    ['across a corner', line(8, 14, 14, 8), true],
    ['past a corner', line(0, 14, 14, 0), false],
    ['in front of it', line(0, 0, 9, 15), false],
  ])('notices a line %s', (_, segment, runs) => {
    expect(runsThrough(segment, box)).toBe(runs);
  });

  it('overlaps another only with some of its inside', () => {
    expect(overlap(box, { left: 19, top: 0, right: 30, bottom: 30 })).toBe(true);
    expect(overlap(box, { left: 20, top: 0, right: 30, bottom: 30 })).toBe(false);
  });
});
