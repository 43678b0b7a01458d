import { expect, test } from 'vitest';
import { reportOf, reportOfText, lesson } from '../base-tree.ts';

test('an attribute with a typing error, on its own line', () => {
  expect(reportOf(lesson, 'label="Ana"', '\n  lable="Ben"\n  label="Ana"')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:35   unknown-attribute
      <Player> has no attribute "lable". Did you mean "label"?
      Rename the attribute or remove it. More: docs/content-rules/unknown-attribute.md

    Read 20 entries: 1 problem."
  `);
});

test('an attribute that looks like nothing', () => {
  expect(reportOfText('A <Term id="goal" colour="red">goal</Term>.')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   unknown-attribute
      <Term> has no attribute "colour".
      Rename the attribute or remove it. More: docs/content-rules/unknown-attribute.md

    Read 20 entries: 1 problem."
  `);
});
