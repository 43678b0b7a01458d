import { expect, test } from 'vitest';
import { reportOfFiles, base } from '../base-tree.ts';
import { comparison } from '../more-entries.ts';

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

test('a concept that a comparison names, in a side or in its text', () => {
  const lone = (base['concepts/goal.mdx'] ?? '').replace('related: [moat]', 'related: [niche]');
  expect(
    reportOfFiles(
      { file: 'concepts/niche.mdx', text: lone },
      { file: 'concepts/wall.mdx', text: lone },
      {
        file: 'comparisons/goal-or-moat.mdx',
        text: comparison
          .replace('concept: moat', 'concept: niche')
          .replace('A few words', '<Term id="wall">Walls</Term>, and a few words'),
      },
    ),
  ).toMatchInlineSnapshot(`"Read 19 entries: 0 problems."`);
});
