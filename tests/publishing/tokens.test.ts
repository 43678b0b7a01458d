import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hexOfOklch, lightColors } from '#publishing/tokens.ts';

it('turns oklch into the hex of the same color', () => {
  expect(hexOfOklch(1, 0, 0)).toBe('#ffffff');
  expect(hexOfOklch(0, 0, 0)).toBe('#000000');
  // CSS Color 4 gives these for red and blue.
  expect(hexOfOklch(0.62796, 0.25768, 29.234)).toBe('#ff0000');
  expect(hexOfOklch(0.45201, 0.31321, 264.052)).toBe('#0000ff');
});

it('finds the colors of the light theme in the tokens', () => {
  const color = lightColors(readFileSync('src/styles/tokens.css', 'utf8'));
  expect(color('panel')).toBe('#ffffff');
  expect(() => color('pink')).toThrow('There is no color --c-pink in tokens.css.');
});
