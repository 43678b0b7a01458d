import { expect, test } from 'vitest';
import { reportOfText } from '../base-tree.ts';

test('a tag with a typing error', () => {
  expect(reportOfText('A <Tacti id="free-month" /> here.')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   unknown-tag
      There is no tag <Tacti>. Did you mean <Tactic>?
      Use a tag of the list, or plain text. More: docs/content-rules/unknown-tag.md

    Read 20 entries: 1 problem."
  `);
});

test('a tag that looks like nothing', () => {
  expect(reportOfText('<Carousel>\n\nWords.\n\n</Carousel>')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   unknown-tag
      There is no tag <Carousel>.
      Use a tag of the list, or plain text. More: docs/content-rules/unknown-tag.md

    Read 20 entries: 1 problem."
  `);
});

test('a part of a play outside a play', () => {
  expect(reportOfText('<Flag at="3 4" label="60 wins" />')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   unknown-tag
      <Flag> stands outside <Play>.
      Move it directly into a <Play>. More: docs/content-rules/unknown-tag.md

    Read 20 entries: 1 problem."
  `);
});
