import { expect, test } from 'vitest';
import { readYaml } from '#authoring/yaml.ts';

const text = `title: Goal
list:
  - one
  - two
maps:
  - id: a
    text: >-
      Folded
      words.
  - { id: b, text: Short. }
`;

test('values are read and paths have lines', () => {
  const yaml = readYaml(text);
  expect(yaml.value).toEqual({
    title: 'Goal',
    list: ['one', 'two'],
    maps: [
      { id: 'a', text: 'Folded words.' },
      { id: 'b', text: 'Short.' },
    ],
  });
  expect(yaml.line(['title'])).toBe(1);
  expect(yaml.line(['list', 1])).toBe(4);
  expect(yaml.line(['maps', 0, 'text'])).toBe(7);
  expect(yaml.line(['maps', 1, 'text'])).toBe(10);
});

test('a path that ends early has the line of its last part', () => {
  const yaml = readYaml(text);
  expect(yaml.line(['maps', 0, 'missing'])).toBe(6);
  expect(yaml.line(['missing'])).toBe(1);
  expect(yaml.line(['list', 1, 'deeper'])).toBe(4);
});

test('errors have lines; a quote is reported where it opens', () => {
  expect(readYaml('a: 1\nb: "open\nc: 2\n')).toMatchObject({
    value: undefined,
    errors: [{ line: 2, says: 'Missing closing "quote' }],
  });
  expect(readYaml('a: 1\nb: 2\na: 3\n').errors).toEqual([
    { line: 3, says: 'Map keys must be unique' },
  ]);
});

test('an empty text has no value and no error', () => {
  expect(readYaml('')).toMatchObject({ value: null, errors: [] });
});
