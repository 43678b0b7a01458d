import { expect, test } from 'vitest';
import { reportOf, lesson } from '../base-tree.ts';

test('a concept without a link in the text', () => {
  expect(reportOf(lesson, 'A <Term id="goal">goal</Term>', 'A goal')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:12   taught-but-not-used
      teaches: the text has no <Term id="goal">.
      Link the concept where the text explains it, or take it out of teaches. More: docs/content-rules/taught-but-not-used.md

    Read 20 entries: 1 problem."
  `);
});
