import { expect, test } from 'vitest';
import { reportOfText } from '../base-tree.ts';

test('an import', () => {
  expect(reportOfText("import Chart from './chart.astro'")).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   mdx-syntax
      "import Chart from './chart.astro'": texts have no imports or exports.
      Remove the line; all tags are there without it. More: docs/content-rules/mdx-syntax.md

    Read 20 entries: 1 problem."
  `);
});

test('an expression', () => {
  expect(reportOfText('A goal of {60} clinics.')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   mdx-syntax
      {60} is an expression; texts have none.
      Write the words, or an attribute in double quotes. More: docs/content-rules/mdx-syntax.md

    Read 20 entries: 1 problem."
  `);
});

test('an expression in an attribute', () => {
  expect(reportOfText('<Exercise id={"kinds"} />')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   mdx-syntax
      id={"kinds"} is an expression; texts have none.
      Write the words, or an attribute in double quotes. More: docs/content-rules/mdx-syntax.md

    Read 20 entries: 1 problem."
  `);
});

test('HTML', () => {
  expect(reportOfText('A <br /> and a <span>word</span>.')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   mdx-syntax
      <br> is HTML; texts have none.
      Use Markdown or one of our tags. More: docs/content-rules/mdx-syntax.md

    content/lessons/basics/01-start.mdx:24   mdx-syntax
      <span> is HTML; texts have none.
      Use Markdown or one of our tags. More: docs/content-rules/mdx-syntax.md

    Read 20 entries: 2 problems."
  `);
});

test('a comparison', () => {
  expect(reportOfText('Teams of <5 people.')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   mdx-syntax
      The text cannot be read. The parser says: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`)
      Close what is open; write &lt; for < and "under" for a comparison, and no { or }. More: docs/content-rules/mdx-syntax.md

    Read 20 entries: 1 problem. Some rules wait until every file can be read."
  `);
});

test('an open tag; the rules of the whole wait', () => {
  expect(reportOfText('<Note kind="trap" title="Mind this">\n\nWords.')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   mdx-syntax
      The text cannot be read. The parser says: Expected a closing tag for \`<Note>\` (24:1)
      Close what is open; write &lt; for < and "under" for a comparison, and no { or }. More: docs/content-rules/mdx-syntax.md

    Read 20 entries: 1 problem. Some rules wait until every file can be read."
  `);
});
