import { expect, test } from 'vitest';
import { base, lesson, reportOfFiles } from '../base-tree.ts';

test('two lessons that teach one concept', () => {
  expect(reportOfFiles({ file: 'lessons/basics/02-again.mdx', text: base[lesson] ?? '' }))
    .toMatchInlineSnapshot(`
      "content/lessons/basics/02-again.mdx:12   concept-taught-twice
        teaches: "goal" is taught already, at content/lessons/basics/01-start.mdx:12.
        Keep it in the lesson that explains it first. More: docs/content-rules/concept-taught-twice.md

      Read 21 entries: 1 problem."
    `);
});
