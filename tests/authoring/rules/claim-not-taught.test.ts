import { expect, test } from 'vitest';
import { lesson, reportOf } from '../base-tree.ts';

test('a claim that no lesson declares', () => {
  expect(reportOf(lesson, 'S32, S33,', 'S32,')).toMatchInlineSnapshot(`
    "content/lessons:1   claim-not-taught
      No lesson teaches S33: "Example of a strategy: making it easier to buy."
      Teach it, and add S33 to claims of that lesson. More: docs/content-rules/claim-not-taught.md

    Read 20 entries: 1 problem."
  `);
});

test('a lesson whose claims cannot be read may teach any of them', () => {
  expect(reportOf(lesson, 'S32, S33,', 'S32, S330,')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:13   wrong-value
      claims: "S330": a claim is S1 to S40.
      Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

    Read 20 entries: 1 problem."
  `);
});
