import { expect, test } from 'vitest';
import { reportOfFiles, lesson, base } from '../base-tree.ts';

test('a text that is too short', () => {
  expect(
    reportOfFiles({
      file: lesson,
      text: (base[lesson] ?? '').replaceAll(
        'You call a buyer and ask one good question first. ',
        '',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:1   lesson-length
      The text has 24 words; a lesson has 600 to 1250.
      Add an example or a step. More: docs/content-rules/lesson-length.md

    Read 20 entries: 1 problem."
  `);
});

test('a text that is too long', () => {
  expect(
    reportOfFiles({
      file: lesson,
      text: (base[lesson] ?? '').replaceAll(
        'You call a buyer and ask one good question first. ',
        'You call a buyer and ask one good question first. You wait. You listen. You write it down for you and your team. ',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:1   lesson-length
      The text has 1542 words; a lesson has 600 to 1250.
      Cut, or split the lesson. More: docs/content-rules/lesson-length.md

    Read 20 entries: 1 problem."
  `);
});
