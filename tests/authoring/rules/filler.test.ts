import { expect, test } from 'vitest';
import { reportOfText, reportOfFiles, reportOf, lesson, base } from '../base-tree.ts';

test('words that say nothing, each on its line', () => {
  expect(
    reportOfText(
      'In today’s fast-paced world you can unlock growth,\nleverage data and\ndelve into a game-changer. It is not a tool, it is a way!',
    ),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   filler
      text: "In today’s fast-paced world" is filler.
      Cut it, or write what you mean in plain words. More: docs/content-rules/filler.md

    content/lessons/basics/01-start.mdx:24   filler
      text: "unlock" is filler.
      Cut it, or write what you mean in plain words. More: docs/content-rules/filler.md

    content/lessons/basics/01-start.mdx:25   filler
      text: "leverage" is filler.
      Cut it, or write what you mean in plain words. More: docs/content-rules/filler.md

    content/lessons/basics/01-start.mdx:26   filler
      text: "game-changer" is filler.
      Cut it, or write what you mean in plain words. More: docs/content-rules/filler.md

    content/lessons/basics/01-start.mdx:26   filler
      text: "delve" is filler.
      Cut it, or write what you mean in plain words. More: docs/content-rules/filler.md

    content/lessons/basics/01-start.mdx:26   filler
      text: "It is not a tool, it is" is filler.
      Cut it, or write what you mean in plain words. More: docs/content-rules/filler.md

    content/lessons/basics/01-start.mdx:26   filler
      text: "!" is filler.
      Cut it, or write what you mean in plain words. More: docs/content-rules/filler.md

    Read 20 entries: 7 problems."
  `);
});

test('fields and attributes', () => {
  expect(
    reportOfFiles(
      {
        file: 'paths/all.yaml',
        text: (base['paths/all.yaml'] ?? '').replace('for a new seller', 'that unlocks sales'),
      },
      { file: lesson, text: (base[lesson] ?? '').replace('Where we play', 'The landscape') },
    ),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:32   filler
      <Play title>: "landscape" is filler.
      Cut it, or write what you mean in plain words. More: docs/content-rules/filler.md

    content/paths/all.yaml:2   filler
      short: "unlocks" is filler.
      Cut it, or write what you mean in plain words. More: docs/content-rules/filler.md

    Read 20 entries: 2 problems."
  `);
});

test("a buyer's journey is a term of the field", () => {
  expect(
    reportOfText('The buyer’s journey has four steps, and it is not short. This is fine.'),
  ).toMatchInlineSnapshot(`"Read 20 entries: 0 problems."`);
});

test('titles of sources are as they are', () => {
  expect(
    reportOf('sources.yaml', 'title: A survey', 'title: Leverage your landscape!'),
  ).toMatchInlineSnapshot(`"Read 20 entries: 0 problems."`);
});
