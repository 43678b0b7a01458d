import { expect, test } from 'vitest';
import { reportOf, lesson } from '../base-tree.ts';

test('an attribute that is not there', () => {
  expect(reportOf(lesson, ' title="A goal in use"', '')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:26   missing-attribute
      <Example> needs title="…".
      Add the attribute. More: docs/content-rules/missing-attribute.md

    Read 20 entries: 1 problem."
  `);
});

test('an attribute that is empty', () => {
  expect(reportOf(lesson, 'alt="Ana stands in the zone of clinics and sends one mail."', 'alt=""'))
    .toMatchInlineSnapshot(`
      "content/lessons/basics/01-start.mdx:32   missing-attribute
        <Play> needs alt="…".
        Add the attribute. More: docs/content-rules/missing-attribute.md

      Read 20 entries: 1 problem."
    `);
});
