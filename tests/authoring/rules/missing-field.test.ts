import { expect, test } from 'vitest';
import { reportOf, lesson } from '../base-tree.ts';

test('a field that is not there', () => {
  expect(reportOf('concepts/goal.mdx', 'fails: Nobody looks at it again.\n', ''))
    .toMatchInlineSnapshot(`
      "content/concepts/goal.mdx:2   missing-field
        fails: the field is missing.
        Add the field. More: docs/content-rules/missing-field.md

      Read 20 entries: 1 problem."
    `);
});

test('a key with nothing after it', () => {
  expect(reportOf('concepts/goal.mdx', 'fails: Nobody looks at it again.', 'fails:'))
    .toMatchInlineSnapshot(`
      "content/concepts/goal.mdx:9   missing-field
        fails: nothing is written here.
        Write a value, or remove the key if it is optional. More: docs/content-rules/missing-field.md

      Read 20 entries: 1 problem."
    `);
});

test('a field of a list entry stands on the line of the entry', () => {
  expect(
    reportOf(
      lesson,
      '{ id: b, text: A wish, feedback: A wish has no date. }',
      '{ id: b, text: A wish }',
    ),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:9   missing-field
      guess.options.feedback: the field is missing.
      Add the field. More: docs/content-rules/missing-field.md

    Read 20 entries: 1 problem."
  `);
});

test('an enumeration that is not there', () => {
  expect(reportOf('exercises/kinds.yaml', 'objective: O1\n', '')).toMatchInlineSnapshot(`
    "content/exercises/kinds.yaml:1   missing-field
      objective: the field is missing.
      Add the field. More: docs/content-rules/missing-field.md

    Read 20 entries: 1 problem."
  `);
});
