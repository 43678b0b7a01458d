import { expect, test } from 'vitest';
import { lesson, reportOf } from '../base-tree.ts';

test('a wrong belief that no lesson declares', () => {
  expect(reportOf(lesson, '"Volume beats relevance.",', '')).toMatchInlineSnapshot(`
    "content/lessons:1   misconception-not-addressed
      No lesson declares the wrong belief "Volume beats relevance."
      Correct it in a lesson, and write this sentence under misconceptions. More: docs/content-rules/misconception-not-addressed.md

    Read 20 entries: 1 problem."
  `);
});

test('a wrong belief in other words', () => {
  expect(reportOf(lesson, '"Volume beats relevance."', '"Volume beats all relevance."'))
    .toMatchInlineSnapshot(`
    "content/lessons:1   misconception-not-addressed
      No lesson declares the wrong belief "Volume beats relevance." One declares "Volume beats all relevance."
      Correct it in a lesson, and write this sentence under misconceptions. More: docs/content-rules/misconception-not-addressed.md

    Read 20 entries: 1 problem."
  `);
});

test('marks and case do not matter', () => {
  expect(
    reportOf(lesson, '"Volume beats relevance."', '"“Volume” beats Relevance"'),
  ).toMatchInlineSnapshot(`"Read 20 entries: 0 problems."`);
});

test('a lesson whose list cannot be read may correct any of them', () => {
  expect(reportOf(lesson, '"Volume beats relevance.",', '"",')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:15   wrong-value
      misconceptions: has 0 characters; it needs at least 1.
      Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

    Read 20 entries: 1 problem."
  `);
});
