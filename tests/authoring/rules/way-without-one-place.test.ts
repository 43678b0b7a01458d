import { expect, test } from 'vitest';
import { reportOfFiles } from '../base-tree.ts';
import { signposts } from '../more-entries.ts';

const file = 'signposts.yaml';

test('ways that lead to one place each are fine', () => {
  expect(reportOfFiles({ file, text: signposts })).toMatchInlineSnapshot(
    `"Read 22 entries: 0 problems."`,
  );
});

test('a way that leads nowhere', () => {
  expect(reportOfFiles({ file, text: signposts.replace(', tactic: free-month', '') }))
    .toMatchInlineSnapshot(`
      "content/signposts.yaml:5   way-without-one-place
        The way "Nobody answers." leads nowhere.
        Name one of signpost, strategy, tactic and lesson. More: docs/content-rules/way-without-one-place.md

      Read 22 entries: 1 problem."
    `);
});

test('a way that leads to two places', () => {
  expect(
    reportOfFiles({
      file,
      text: signposts.replace('strategy: niche', 'strategy: niche, lesson: start'),
    }),
  ).toMatchInlineSnapshot(`
    "content/signposts.yaml:11   way-without-one-place
      The way "At the price." leads to 2 places: strategy and lesson.
      Name one of signpost, strategy, tactic and lesson. More: docs/content-rules/way-without-one-place.md

    Read 22 entries: 1 problem."
  `);
});
