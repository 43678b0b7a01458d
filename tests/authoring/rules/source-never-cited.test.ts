import { expect, test } from 'vitest';
import { base, reportOf, reportOfFiles } from '../base-tree.ts';
import { comparison, myths, principles } from '../more-entries.ts';

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

    Read 21 entries: 1 problem."
  `);
});

test('a source that only a comparison rests on', () => {
  const source = (id: string): string =>
    `- id: ${id}\n  title: A book\n  authors: Lee\n  published: A press\n  read: secondary\n  strength: weak\n`;
  expect(
    reportOfFiles(
      {
        file: 'sources.yaml',
        text: `${source('lee-1999')}${source('kim-2001')}${base['sources.yaml'] ?? ''}`,
      },
      {
        file: 'comparisons/goal-or-moat.mdx',
        text: comparison
          .replace(
            'check: kinds',
            'check: kinds\nevidence: [{ claim: So it is., source: lee-1999 }]',
          )
          .replace('about both.', 'about both. <Cite id="kim-2001" />'),
      },
    ),
  ).toMatchInlineSnapshot(`"Read 23 entries: 0 problems."`);
});

test('a source that only a myth or only a principle rests on', () => {
  const source = (id: string): string =>
    `- id: ${id}\n  title: A book\n  authors: Lee\n  published: A press\n  read: secondary\n  strength: weak\n`;
  expect(
    reportOfFiles(
      {
        file: 'sources.yaml',
        text: `${source('lee-1999')}${source('kim-2001')}${base['sources.yaml'] ?? ''}`,
      },
      { file: 'myths.yaml', text: myths.replace('smith-2020', 'lee-1999') },
      { file: 'principles.yaml', text: principles.replace('smith-2020', 'kim-2001') },
    ),
  ).toMatchInlineSnapshot(`"Read 24 entries: 0 problems."`);
});
