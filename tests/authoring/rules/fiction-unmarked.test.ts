import { expect, test } from 'vitest';
import { reportOfText } from '../base-tree.ts';

test('a fictional company in plain text', () => {
  expect(reportOfText('Sales at Nordlicht\nDental grew.')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:23   fiction-unmarked
      "Nordlicht Dental" is fiction, and this paragraph does not say so.
      Write "fictional" beside the name, or put the story into an <Example>. More: docs/content-rules/fiction-unmarked.md

    Read 16 entries: 1 problem."
  `);
});

test('the word fictional beside it is enough', () => {
  expect(reportOfText('Sales at the fictional Nordlicht Dental grew.')).toMatchInlineSnapshot(
    `"Read 16 entries: 0 problems."`,
  );
});
