import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberIn } from '#domain/number-input.ts';

it.each([
  ['1800', 1800],
  ['1,800', 1800],
  ['1 800', 1800],
  ['1\u202f800', 1800],
  ['1’800', 1800],
  ['1.800,50', 1800.5],
  ['1,800.50', 1800.5],
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ['0,25', 0.25],
  ['0.25', 0.25],
  ['.5', 0.5],
  [',5', 0.5],
  ['1.800', 1.8],
  ['0,125', 0.125],
  ['25 %', 25],
  ['EUR 1.5', 1.5],
  ['EUR 1,800 a day', 1800],
  ['12.', 12],
  ['−3', -3],
  ['-3.5', -3.5],
])('reads %s as %d', (text, value) => {
  expect(numberIn(text)).toBe(value);
});

it.each(['', 'none', '%', '12 or 13/2', '-'])('finds no single number in "%s"', (text) => {
  expect(numberIn(text)).toBeUndefined();
});

it('reads every number that English writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
      expect(numberIn(value.toLocaleString('en'))).toBe(value);
      expect(numberIn(String(value / 4))).toBe(value / 4);
    }),
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const value = numberIn(text);
      expect(value === undefined || Number.isFinite(value)).toBe(true);
    }),
  );
});
