/** What should stand where a JSON text breaks; the words are in i18n. */
export type JsonExpected =
  | 'value'
  | 'name'
  | 'colon'
  | 'commaOrBrace'
  | 'commaOrBracket'
  | 'endOfText'
  | 'escape'
  | 'nothing'
  | 'lessDepth';

/** Where a text breaks; places count letters from 0. */
interface JsonFault {
  readonly at: number;
  readonly expected: JsonExpected;
}

/** Where the parts of a JSON text stand, or where it breaks. */
export type JsonPlaces =
  | {
      readonly ok: true;
      /** Where the value at a path begins; where its nearest parent does, if it is not there. */
      readonly valueAt: (path: readonly PropertyKey[]) => number;
      /** Where the name of a field begins. */
      readonly nameAt: (path: readonly PropertyKey[]) => number;
    }
  | ({ readonly ok: false } & JsonFault);

const space = /[ \t\n\r]*/uy;
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/uy;
/** Everything but control letters, the quote and the backslash. */
const plain = /[ !#-[\]-\u{10FFFF}]*/uy;
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/uy;
/** Deeper than any plan, and far from what a browser can stand. */
const deepest = 50;

type Path = readonly PropertyKey[];
const keyOf = (path: Path): string => JSON.stringify(path.map(String));

/**
 * Finds the places in a JSON text (RFC 8259). `JSON.parse` tells a place in some browsers only, each
 * in its own words, and never where a value stands that can be read and is wrong.
 */
export function jsonPlaces(text: string): JsonPlaces {
  const values = new Map<string, number>();
  const names = new Map<string, number>();
  let at = 0;

  /** Goes over what a pattern matches here; false if it does not. */
  function skip(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  }
  function isNext(letter: string): boolean {
    skip(space);
    return text[at] === letter;
  }
  function takes(letter: string): boolean {
    if (!isNext(letter)) return false;
    at += 1;
    return true;
  }
  const fault = (expected: JsonExpected): JsonFault => ({ at, expected });

  function quoted(): JsonFault | undefined {
    at += 1;
    for (;;) {
      skip(plain);
      if (takesHere('"')) return undefined;
      if (text[at] !== '\\') return fault('endOfText');
      if (!skip(escape)) return fault('escape');
    }
  }
  function takesHere(letter: string): boolean {
    if (text[at] !== letter) return false;
    at += 1;
    return true;
  }

  function object(path: Path): JsonFault | undefined {
    if (takes('}')) return undefined;
    do {
      if (!isNext('"')) return fault('name');
      const nameAt = at;
      const broken = quoted();
      if (broken) return broken;
      const field = [...path, String(JSON.parse(text.slice(nameAt, at)))];
      names.set(keyOf(field), nameAt);
      if (!takes(':')) return fault('colon');
      const inside = value(field);
      if (inside) return inside;
    } while (takes(','));
    return takes('}') ? undefined : fault('commaOrBrace');
  }

  function array(path: Path): JsonFault | undefined {
    if (takes(']')) return undefined;
    let item = 0;
    do {
      const inside = value([...path, item]);
      if (inside) return inside;
      item += 1;
    } while (takes(','));
    return takes(']') ? undefined : fault('commaOrBracket');
  }

  function value(path: Path): JsonFault | undefined {
    skip(space);
    values.set(keyOf(path), at);
    if (path.length > deepest) return fault('lessDepth');
    if (takes('{')) return object(path);
    if (takes('[')) return array(path);
    if (isNext('"')) return quoted();
    return skip(scalar) ? undefined : fault('value');
  }

  const broken = value([]);
  skip(space);
  if (broken) return { ok: false, ...broken };
  if (at < text.length) return { ok: false, ...fault('nothing') };
  const valueAt = (path: Path): number =>
    values.get(keyOf(path)) ?? (path.length === 0 ? 0 : valueAt(path.slice(0, -1)));
  return { ok: true, valueAt, nameAt: (path) => names.get(keyOf(path)) ?? valueAt(path) };
}

/** Line and column of a place, counted from 1, as editors show them. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/u);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
