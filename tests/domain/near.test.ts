import { expect, it } from 'vitest';
import { isNear } from '#domain/near.ts';

it.each([
  [1.3, 1.2, 0.1, true],
  [1.31, 1.2, 0.1, false],
  [0.1 + 0.2, 0.3, 0, true],
  [-3, -2, 1, true],
  [30, 30, 0, true],
  [31, 30, 0, false],
])('takes %d for %d with a room of %d: %s', (value, target, room, expected) => {
  expect(isNear(value, target, room)).toBe(expected);
});
