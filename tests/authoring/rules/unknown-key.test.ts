import { expect, test } from 'vitest';
import { reportOf } from '../base-tree.ts';

test('a key with a typing error gets the nearest key', () => {
  expect(reportOf('tactics/free-month.mdx', 'fails: It', 'fails: x\nfial: It'))
    .toMatchInlineSnapshot(`
      "content/tactics/free-month.mdx:11   unknown-key
        there is no field "fial". Did you mean "fails"?
        Rename the key or remove it. More: docs/content-rules/unknown-key.md

      Read 20 entries: 1 problem."
    `);
});

test('a key that looks like nothing', () => {
  expect(reportOf('scenarios/nordlicht.yaml', 'staff: 40', 'profitability: high\nstaff: 40'))
    .toMatchInlineSnapshot(`
      "content/scenarios/nordlicht.yaml:5   unknown-key
        there is no field "profitability".
        Rename the key or remove it. More: docs/content-rules/unknown-key.md

      Read 20 entries: 1 problem."
    `);
});

test('a key inside a list', () => {
  expect(
    reportOf(
      'tactics/free-month.mdx',
      '    source: smith-2020',
      '    source: smith-2020\n    yaer: 2020',
    ),
  ).toMatchInlineSnapshot(`
    "content/tactics/free-month.mdx:21   unknown-key
      evidence: there is no field "yaer".
      Rename the key or remove it. More: docs/content-rules/unknown-key.md

    Read 20 entries: 1 problem."
  `);
});

test('a stage nobody knows', () => {
  expect(
    reportOf(
      'exercises/steps.yaml',
      '      aware: Right.',
      '      aware: Right.\n      awre: Right.',
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/steps.yaml:12   unknown-key
      items.feedback: there is no field "awre". Did you mean "aware"?
      Rename the key or remove it. More: docs/content-rules/unknown-key.md

    Read 20 entries: 1 problem."
  `);
});

test('a kind nobody knows', () => {
  expect(reportOf('statements.yaml', '    metric: It', '    metrics: x\n    metric: It'))
    .toMatchInlineSnapshot(`
      "content/statements.yaml:9   unknown-key
        feedback: there is no field "metrics". Did you mean "metric"?
        Rename the key or remove it. More: docs/content-rules/unknown-key.md

      Read 20 entries: 1 problem."
    `);
});
