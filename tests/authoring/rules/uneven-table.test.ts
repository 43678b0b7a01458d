import { expect, test } from 'vitest';
import { reportOf } from '../base-tree.ts';

test('a row with a cell too many', () => {
  expect(reportOf('exercises/call.yaml', "[Brightwell, '60']", "[Brightwell, '60', Oslo]"))
    .toMatchInlineSnapshot(`
    "content/exercises/call.yaml:12   uneven-table
      Row 2 of the table has 3 cells; the table has 2 columns.
      Add the missing cells (an empty one is written ""), or remove the ones too many. More: docs/content-rules/uneven-table.md

    Read 20 entries: 1 problem."
  `);
});

test('a row with a cell too few, in a numeric exercise', () => {
  expect(
    reportOf(
      'exercises/sums.yaml',
      'items:',
      'table:\n  caption: Deals\n  columns: [Deal, Value]\n  rows:\n    - [A]\nitems:',
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/sums.yaml:11   uneven-table
      Row 1 of the table has 1 cell; the table has 2 columns.
      Add the missing cells (an empty one is written ""), or remove the ones too many. More: docs/content-rules/uneven-table.md

    Read 20 entries: 1 problem."
  `);
});
