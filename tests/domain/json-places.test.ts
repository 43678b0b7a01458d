import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPlaces, lineAndColumn } from '#domain/json-places.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const broken = (text: string) => {
  const places = jsonPlaces(text);
  return places.ok ? undefined : [places.at, places.expected];
};

describe('the places of a JSON text', () => {
  const text = '{"a": [1, {"b": "x\\n"}],\n "a c": null}';
  const places = jsonPlaces(text);
  if (!places.ok) throw new Error('broken');

  it('are where values and names begin', () => {
    expect(text.slice(places.valueAt(['a', 1, 'b']))).toMatch(/^"x\\n"\}/u);
    expect(text.slice(places.nameAt(['a', 1, 'b']))).toMatch(/^"b"/u);
    expect(text.slice(places.nameAt(['a c']))).toMatch(/^"a c"/u);
    expect(text.slice(places.valueAt(['a', 0]))).toMatch(/^1,/u);
    expect(places.valueAt([])).toBe(0);
  });

  it('of what is not there are those of its parent', () => {
    expect(places.valueAt(['a', 1, 'c', 'd'])).toBe(places.valueAt(['a', 1]));
    expect(places.valueAt(['z'])).toBe(0);
  });

  it('count as editors do', () => {
    expect(lineAndColumn(text, places.nameAt(['a c']))).toEqual({ line: 2, column: 2 });
    expect(lineAndColumn('a\r\nb\rc\nd', 7)).toEqual({ line: 4, column: 1 });
  });
});

describe('a text that breaks', () => {
  it.each([
    ['', 0, 'value'],
    ['{', 1, 'name'],
    ['{a', 1, 'name'],
    ['{"a" 1', 5, 'colon'],
    ['{"a": }', 6, 'value'],
    ['{"a": 1 "b"', 8, 'commaOrBrace'],
    ['{"a": 1,}', 8, 'name'],
    ['[1 2]', 3, 'commaOrBracket'],
    ['[1,]', 3, 'value'],
    ['"abc', 4, 'endOfText'],
    ['"a\nb"', 2, 'endOfText'],
    ['"a\\q"', 2, 'escape'],
    ['{} x', 3, 'nothing'],
    ['01', 1, 'nothing'],
  ])('%j breaks at %i: %s', (text, at, expected) => {
    expect(broken(text)).toEqual([at, expected]);
  });

  it('does not get to exhaust the browser', () => {
    expect(broken('['.repeat(100_000))).toEqual([51, 'lessDepth']);
  });
});

describe('it agrees with the browser', () => {
  it('on JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 2), (text, indent) => {
        expect(jsonPlaces(JSON.stringify(JSON.parse(text), null, indent)).ok).toBe(true);
      }),
    );
  });

  it('on JSON with a letter too many, too few or wrong', () => {
    const letter = fc.oneof(
      fc.constantFrom(...Array.from('{}[]",:\\0-1.eE+tfn \n\u0000\u007f')),
      fc.string({ minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        letter,
        fc.nat({ max: 2 }),
        (text, at, one, cut) => {
          const place = at % (text.length + 1);
          const spoiled = text.slice(0, place) + one + text.slice(place + cut);
          expect(jsonPlaces(spoiled).ok).toBe(isJson(spoiled));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
