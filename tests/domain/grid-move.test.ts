import { expect, it } from 'vitest';
import { gridMove } from '#domain/grid-move.ts';

// The corner is empty and one cell in the middle cannot be entered.
const grid = [
  [false, true, true, true],
  [true, true, false, true],
  [true, true, true, true],
];
const from = (row: number, column: number, key: string, ctrlKey = false) => {
  const to = gridMove(grid, { row, column }, { key, ctrlKey });
  return to && [to.row, to.column];
};

it.each([
  ['ArrowRight', [2, 0], [2, 1]],
  ['ArrowLeft', [2, 3], [2, 2]],
  ['ArrowUp', [2, 0], [1, 0]],
  ['ArrowDown', [0, 1], [1, 1]],
] as const)('%s goes one step', (key, [row, column], to) => {
  expect(from(row, column, key)).toEqual(to);
});

it('steps over what cannot be entered', () => {
  expect(from(1, 1, 'ArrowRight')).toEqual([1, 3]);
  expect(from(2, 2, 'ArrowUp')).toEqual([0, 2]);
});

it.each([
  [0, 3, 'ArrowRight'],
  [2, 0, 'ArrowDown'],
  [1, 0, 'ArrowUp'],
  [0, 1, 'ArrowLeft'],
])('stays at the edge: %d %d %s', (row, column, key) => {
  expect(from(row, column, key)).toBeUndefined();
});

it('goes to the ends of the row, with Ctrl to those of the grid', () => {
  expect(from(0, 2, 'Home')).toEqual([0, 1]);
  expect(from(0, 2, 'End')).toEqual([0, 3]);
  expect(from(1, 1, 'Home', true)).toEqual([0, 1]);
  expect(from(0, 1, 'End', true)).toEqual([2, 3]);
});

it('leaves other keys alone', () => {
  expect(from(1, 1, 'Enter')).toBeUndefined();
  expect(from(1, 1, 'toString')).toBeUndefined();
});
