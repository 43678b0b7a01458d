import { expect, test } from 'vitest';
import { reportOf } from '../base-tree.ts';

test('a source that no text and no evidence names', () => {
  expect(
    reportOf(
      'sources.yaml',
      '- id: smith-2020',
      '- id: lee-1999\n  title: A book\n  authors: Lee\n  published: A press\n  read: secondary\n  strength: weak\n- id: smith-2020',
    ),
  ).toMatchInlineSnapshot(`
    "content/sources.yaml:1   source-never-cited
      Nothing cites the source "lee-1999".
      Cite it with <Cite> or as evidence, or remove it. More: docs/content-rules/source-never-cited.md

    Read 17 entries: 1 problem."
  `);
});
