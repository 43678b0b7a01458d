import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '#domain/edit-distance.ts';
import type { SearchEntry } from '#domain/search-entry.ts';
import { nearestEntries, unknownWords, vocabularyOf, withoutSlips } from '#domain/search-slip.ts';

const entry = (title: string, ...aliases: string[]): SearchEntry => ({
  kind: 'concept',
  title,
  aliases,
  path: '/',
  short: '',
});
const entries = [
  entry('Sales strategy', 'strategy', 'go to market'),
  entry('Objection handling', 'objections'),
  entry('BANT'),
];
const known = vocabularyOf(entries);
const mended = (query: string) => withoutSlips(query, unknownWords(query, known), known);

describe('a slip', () => {
  it.each([
    ['stratagy', 'strategy'],
    ['sales startegy', 'sales strategy'],
    ['obejctoin', 'objection'],
    ['handlinng', 'handling'],
  ])('in %j is mended to %j', (typed, expected) => {
    expect(mended(typed)).toBe(expected);
  });

  it.each(['Strategy', 'objec', 'gzq', 'bent tor', 'zzzzzzzz', '%', 'Kaizen?'])(
    'is not seen in %j',
    (typed) => {
      expect(
        withoutSlips(typed, typed === 'bent tor' ? [] : unknownWords(typed, known), known),
      ).toBe(typed);
    },
  );

  it('is one letter in a short word, two from eight letters on', () => {
    expect(mended('handxxng')).toBe('handling');
    expect(mended('markxx')).toBe('markxx');
  });
});

it('measures edits as a distance does', () => {
  const word = fc.stringMatching(/^[a-e]{0,7}$/u);
  fc.assert(
    fc.property(word, word, (a, b) => {
      const edits = editDistance(a, b);
      expect(edits).toBe(editDistance(b, a));
      expect(edits === 0).toBe(a === b);
      expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});

it('finds one letter dropped, added, changed or swapped, wherever it is', () => {
  fc.assert(
    fc.property(fc.nat(7), fc.constantFrom('drop', 'add', 'swap'), (at, how) => {
      const word = 'strategy';
      const end = how === 'drop' ? word.slice(at + 1) : word.slice(at);
      const slip =
        how === 'swap'
          ? word.slice(0, at) +
            word
              .slice(at, at + 2)
              .split('')
              .reverse()
              .join('') +
            word.slice(at + 2)
          : word.slice(0, at) + (how === 'add' ? 'q' : '') + end;
      expect(editDistance(slip, word)).toBeLessThanOrEqual(1);
    }),
  );
});

it('names what looks most like a query without results, and nothing for a strange one', () => {
  expect(nearestEntries(entries, 'objektion', 3)[0]?.title).toBe('Objection handling');
  expect(nearestEntries(entries, 'qqqqqq', 3)).toEqual([]);
  expect(nearestEntries(entries, '%', 3)).toEqual([]);
});
