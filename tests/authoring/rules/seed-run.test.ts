import { expect, test } from 'vitest';
import { reportOfText, reportOf } from '../base-tree.ts';

test('six words in a row that stand in the article', () => {
  expect(
    reportOfText(
      'They say a plan is good when\nstrategies are your big-picture, long-term plans for a team.',
    ),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:25   seed-run
      text: "strategies are your big picture long" stands in the article this course answers.
      Say it in your own words. More: docs/content-rules/seed-run.md

    Read 20 entries: 1 problem."
  `);
});

test('the same in a field', () => {
  expect(
    reportOf(
      'paths/all.yaml',
      'The whole guide',
      'While they often get used interchangeably, the whole guide',
    ),
  ).toMatchInlineSnapshot(`
    "content/paths/all.yaml:2   seed-run
      short: "while they often get used interchangeably" stands in the article this course answers.
      Say it in your own words. More: docs/content-rules/seed-run.md

    Read 20 entries: 1 problem."
  `);
});
