import type { Expected } from '#authoring/issue.ts';
import { didYouMean, nouns, type MessagesFor } from './words.ts';

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a map with keys',
  record: 'a map with keys',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  url: 'an address that starts with https://',
};

const start = (field: string): string => (field === '' ? '' : `${field}: `);
const listed = (words: readonly string[]): string =>
  words
    .map((word) => `"${word}"`)
    .join(', ')
    .replace(/, ([^,]*)$/u, ' or $1');

function expectation(expected: Expected, written: string): string {
  switch (expected.is) {
    case 'one of':
      return `${written} is not allowed; it can be ${listed(expected.values)}.`;
    case 'type':
      return `${written} is not ${types[expected.type] ?? expected.type}.`;
    case 'said':
      return `${written === '' ? '' : `${written}: `}${expected.says}.`;
    case 'size': {
      const unit = expected.unit === 'number' ? '' : ` ${expected.unit}`;
      const limit =
        expected.least === undefined
          ? `takes at most ${expected.most ?? ''}`
          : `needs at least ${expected.least}`;
      return `${expected.unit === 'number' ? 'is' : 'has'} ${expected.count}${unit}; it ${limit}.`;
    }
  }
}

/** What is wrong with files, fields and ids. */
export const fileMessages: MessagesFor<
  | 'unreadable-yaml'
  | 'unknown-key'
  | 'missing-field'
  | 'wrong-value'
  | 'bad-id'
  | 'unknown-reference'
  | 'duplicate-id'
> = {
  'unreadable-yaml': ({ problem, says }) =>
    ({
      syntax: {
        says: `This YAML cannot be read. The parser says: ${says}`,
        fix: 'Look at this line and the one above: quote texts that hold a colon, keep the indentation.',
      },
      'front matter': {
        says: 'The file has no front matter.',
        fix: 'Start the file with a line ---, the fields, and another line ---.',
      },
      shape: {
        says: says === 'list' ? 'The file is not a list.' : 'The file has no fields.',
        fix: says === 'list' ? 'Start every entry with "- id:".' : 'Write "name: value" lines.',
      },
      missing: { says: 'There is no such file.', fix: 'Add it; an empty list is written [].' },
    })[problem],
  'unknown-key': ({ within, key, nearest }) => ({
    says: `${start(within)}there is no field "${key}".${didYouMean(nearest)}`,
    fix: 'Rename the key or remove it.',
  }),
  'missing-field': ({ field, empty }) => ({
    says: empty ? `${field}: nothing is written here.` : `${field}: the field is missing.`,
    fix: empty ? 'Write a value, or remove the key if it is optional.' : 'Add the field.',
  }),
  'wrong-value': ({ field, written, expected, nearest }) => ({
    says: `${start(field)}${expectation(expected, written)}${didYouMean(nearest)}`,
    fix: 'Change the value. docs/authoring-fields.md lists what each field takes.',
  }),
  'bad-id': ({ written, place }) =>
    ({
      id: {
        says: `"${written}" cannot be an id: an id has small letters, digits and single hyphens.`,
        fix: 'Rename it, and the places that name it.',
      },
      lesson: {
        says: `"${written}" does not stand where a lesson stands.`,
        fix: 'Name it lessons/<module>/<nn>-<id>.mdx with two digits for nn.',
      },
      stranger: {
        says: `"${written}" belongs to no collection, so nobody reads it.`,
        fix: 'Move it, or mend its ending: texts are .mdx, data is .yaml.',
      },
    })[place],
  'unknown-reference': ({ field, to, id, nearest, home, inList }) => ({
    says: `${field}: there is no ${nouns[to]} "${id}".${didYouMean(nearest)}`,
    fix: inList ? `Fix the id, or add it to ${home}.` : `Fix the id, or add ${home}.`,
  }),
  'duplicate-id': ({ what, id, first }) => ({
    says: `The ${what} "${id}" is used already, at ${first}.`,
    fix: what === 'number' ? 'Give one of them another number.' : 'Give one of them another id.',
  }),
};
