import { describe, expect, it } from 'vitest';
import { arrowShape, pointOf } from '#domain/play.ts';

describe('a place in a play', () => {
  it('is counted in squares of ten pixels', () => {
    expect(pointOf('12 3.5')).toEqual({ x: 120, y: 35 });
  });

  it.each(['12', 'a b', '1 2 3', ''])('refuses %j in words', (text) => {
    expect(() => pointOf(text)).toThrow(
      `A place in a play is two numbers such as "12 3.5", not "${text}".`,
    );
  });
});

describe('an arrow', () => {
  it('bends upward in both directions, so that its label stays clear', () => {
    const right = arrowShape({ x: 0, y: 100 }, { x: 100, y: 100 });
    const left = arrowShape({ x: 100, y: 100 }, { x: 0, y: 100 });
    expect(right.label.y).toBeLessThan(100);
    expect(left.label.y).toBe(right.label.y);
  });

  it('ends in a point, or in a bar across the line if it is blocked', () => {
    const free = arrowShape({ x: 0, y: 50 }, { x: 100, y: 50 });
    const blocked = arrowShape({ x: 0, y: 50 }, { x: 100, y: 50 }, true);
    expect(free.head).toBe('M89 57L100 50L89 43');
    expect(blocked.head).toBe('M100 59L100 41');
  });

  it('survives a length of zero', () => {
    expect(arrowShape({ x: 5, y: 5 }, { x: 5, y: 5 }).line).not.toContain('NaN');
  });
});
