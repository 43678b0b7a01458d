import { expect, test } from 'vitest';
import { reportOfText, reportOfFiles, lesson, base } from '../base-tree.ts';

test('a term no lesson teaches', () => {
  expect(
    reportOfText(
      'A <Term id="moat">moat</Term> keeps others out. So a <Term id="moat" /> is good.',
    ),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   term-before-taught
      <Term id="moat"> is used, but no lesson teaches it.
      Use other words here, or add the concept to teaches of this or an earlier lesson. More: docs/content-rules/term-before-taught.md

    Read 20 entries: 1 problem."
  `);
});

test('a term a later lesson teaches', () => {
  expect(
    reportOfFiles(
      {
        file: lesson,
        text: (base[lesson] ?? '').replace('A <Term', 'A <Term id="moat" /> or <Term'),
      },
      {
        file: 'lessons/basics/02-moats.mdx',
        text: (base[lesson] ?? '')
          .replace('teaches: [goal]', 'teaches: [moat]')
          .replace('A <Term', 'A <Term id="moat" /> or <Term'),
      },
    ),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   term-before-taught
      <Term id="moat"> comes before the lesson that teaches it, "moats".
      Use other words here, or add the concept to teaches of this or an earlier lesson. More: docs/content-rules/term-before-taught.md

    Read 21 entries: 1 problem."
  `);
});

test('a term an earlier lesson teaches is fine', () => {
  expect(
    reportOfFiles({
      file: 'lessons/basics/02-moats.mdx',
      text: (base[lesson] ?? '')
        .replace('teaches: [goal]', 'teaches: [moat]')
        .replace('A <Term', 'A <Term id="moat" /> or <Term'),
    }),
  ).toMatchInlineSnapshot(`"Read 21 entries: 0 problems."`);
});

test('modules come in the order of their numbers', () => {
  expect(
    reportOfFiles(
      {
        file: 'modules.yaml',
        text: `- id: later\n  number: 2\n  title: Later\n  question: What next?\n  short: You know what comes next here.\n${base['modules.yaml'] ?? ''}`,
      },
      {
        file: 'lessons/later/01-moats.mdx',
        text: (base[lesson] ?? '')
          .replace('teaches: [goal]', 'teaches: [moat]')
          .replace('A <Term', 'A <Term id="moat" /> or <Term'),
      },
    ),
  ).toMatchInlineSnapshot(`"Read 22 entries: 0 problems."`);
});
