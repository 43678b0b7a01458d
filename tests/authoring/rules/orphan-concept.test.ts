import { expect, test } from 'vitest';
import { reportOfFiles, base } from '../base-tree.ts';

test('a concept that only names itself', () => {
  expect(
    reportOfFiles({
      file: 'concepts/niche.mdx',
      text: (base['concepts/goal.mdx'] ?? '').replace('related: [moat]', 'related: [niche]'),
    }),
  ).toMatchInlineSnapshot(`
    "content/concepts/niche.mdx:1   orphan-concept
      Nothing refers to the concept "niche".
      Use it in a text with <Term>, name it in related or concepts, or remove the file. More: docs/content-rules/orphan-concept.md

    Read 17 entries: 1 problem."
  `);
});
