import { expect, it } from 'vitest';
import { formation } from '#domain/formation.ts';

it.each([
  [1, [[0]]],
  [2, [[-0.5, 0.5]]],
  [3, [[-1, 0, 1]]],
  [
    4,
    [
      [-0.5, 0.5],
      [-1, 1],
    ],
  ],
  [
    6,
    [
      [-0.5, 0.5],
      [-1, 1],
      [-0.5, 0.5],
    ],
  ],
  [
    8,
    [
      [-1, 0, 1],
      [-0.5, 0.5],
      [-1, 0, 1],
    ],
  ],
])('%d stand in rows that take turns', (players, rows) => {
  expect(formation(players)).toEqual(rows);
});

it('has a place for each, and nobody stands right behind another', () => {
  for (let players = 0; players <= 30; players += 1) {
    const rows = formation(players);
    expect(rows.flat()).toHaveLength(players);
    for (const [at, row] of rows.entries()) {
      expect(row.filter((place) => rows[at + 1]?.includes(place))).toEqual([]);
    }
  }
});
