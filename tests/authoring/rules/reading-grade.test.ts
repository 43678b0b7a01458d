import { expect, test } from 'vitest';
import { reportOfFiles, lesson, base } from '../base-tree.ts';

test('long sentences of long words', () => {
  expect(
    reportOfFiles({
      file: lesson,
      text: (base[lesson] ?? '').replaceAll(
        'You call a buyer and ask one good question first. ',
        'Organizations communicate continuously considering complicated organizational responsibilities, ',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:1   lesson-length
      The text has 486 words; a lesson has 600 to 1250.
      Add an example or a step. More: docs/content-rules/lesson-length.md

    content/lessons/basics/01-start.mdx:1   reading-grade
      The text reads at grade 51.8; the limit is 9.
      Split long sentences and take shorter words. More: docs/content-rules/reading-grade.md

    Read 20 entries: 2 problems."
  `);
});
