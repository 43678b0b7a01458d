import { expect, test } from 'vitest';
import { check } from '#authoring/check.ts';
import { readContent } from '#authoring/content.ts';
import { report } from '#authoring/report.ts';
import { base, lesson, reportOf, reportOfFiles } from '../base-tree.ts';

test('a YAML error is reported on its line', () => {
  expect(reportOf('tactics/free-month.mdx', 'example: Ben', 'example: "Ben'))
    .toMatchInlineSnapshot(`
      "content/tactics/free-month.mdx:4   unreadable-yaml
        This YAML cannot be read. The parser says: Missing closing "quote
        Look at this line and the one above: quote texts that hold a colon, keep the indentation. More: docs/content-rules/unreadable-yaml.md

      Read 20 entries: 1 problem. Some rules wait until every file can be read."
    `);
});

test('a key written twice is an error', () => {
  expect(reportOf('statements.yaml', '  why: It', '  why: Twice.\n  why: It'))
    .toMatchInlineSnapshot(`
      "content/statements.yaml:5   unreadable-yaml
        This YAML cannot be read. The parser says: Map keys must be unique
        Look at this line and the one above: quote texts that hold a colon, keep the indentation. More: docs/content-rules/unreadable-yaml.md

      Read 19 entries: 1 problem. Some rules wait until every file can be read."
    `);
});

test('an unquoted colon is an error', () => {
  expect(reportOf('paths/all.yaml', 'title: Everything', 'title: Everything: all'))
    .toMatchInlineSnapshot(`
      "content/paths/all.yaml:1   unreadable-yaml
        This YAML cannot be read. The parser says: Nested mappings are not allowed in compact mappings
        Look at this line and the one above: quote texts that hold a colon, keep the indentation. More: docs/content-rules/unreadable-yaml.md

      Read 20 entries: 1 problem. Some rules wait until every file can be read."
    `);
});

test('a text without front matter', () => {
  expect(reportOf(lesson, '---\ntitle: Start', 'title: Start')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:1   unreadable-yaml
      The file has no front matter.
      Start the file with a line ---, the fields, and another line ---. More: docs/content-rules/unreadable-yaml.md

    Read 20 entries: 1 problem. Some rules wait until every file can be read."
  `);
});

test('a list file that is a map', () => {
  expect(reportOfFiles({ file: 'modules.yaml', text: 'basics:\n  title: Basics\n' }))
    .toMatchInlineSnapshot(`
      "content/modules.yaml:1   unreadable-yaml
        The file is not a list.
        Start every entry with "- id:". More: docs/content-rules/unreadable-yaml.md

      Read 19 entries: 1 problem. Some rules wait until every file can be read."
    `);
});

test('a list file that is empty', () => {
  expect(reportOfFiles({ file: 'sources.yaml', text: '' })).toMatchInlineSnapshot(`
    "content/sources.yaml:1   unreadable-yaml
      The file is not a list.
      Start every entry with "- id:". More: docs/content-rules/unreadable-yaml.md

    Read 19 entries: 1 problem. Some rules wait until every file can be read."
  `);
});

test('an entry file that is empty', () => {
  expect(reportOfFiles({ file: 'paths/none.yaml', text: '# nothing\n' })).toMatchInlineSnapshot(`
    "content/paths/none.yaml:1   unreadable-yaml
      The file has no fields.
      Write "name: value" lines. More: docs/content-rules/unreadable-yaml.md

    Read 21 entries: 1 problem. Some rules wait until every file can be read."
  `);
});

test('a list file that is missing', () => {
  const texts = new Map(Object.entries(base).filter(([path]) => path !== 'sources.yaml'));
  expect(report(check(readContent(texts, 'content')))).toMatchInlineSnapshot(`
    "content/sources.yaml:1   unreadable-yaml
      There is no such file.
      Add it; an empty list is written []. More: docs/content-rules/unreadable-yaml.md

    Read 19 entries: 1 problem. Some rules wait until every file can be read."
  `);
});
