import { expect, it } from 'vitest';
import { fill } from '#i18n/fill.ts';

it('puts values into their slots', () => {
  expect(fill('{n} of {all}', { n: 3, all: 12 })).toBe('3 of 12');
});

it('refuses a slot without a value, by name', () => {
  expect(() => fill('Next: {title}', {})).toThrow('No value for {title} in "Next: {title}"');
});
