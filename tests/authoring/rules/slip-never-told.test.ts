import { expect, test } from 'vitest';
import { reportOf } from '../base-tree.ts';

test('a slip that counts as the answer', () => {
  expect(reportOf('exercises/sums.yaml', 'value: 43', 'value: 30.5')).toMatchInlineSnapshot(`
    "content/exercises/sums.yaml:14   slip-never-told
      "rate": the slip 30.5 counts as the answer 30, so nobody reads its feedback.
      Correct the number, make tolerance smaller, or remove the slip. More: docs/content-rules/slip-never-told.md

    Read 20 entries: 1 problem."
  `);
});

test('a slip that counts as another slip', () => {
  expect(reportOf('exercises/sums.yaml', 'value: 70', 'value: 44')).toMatchInlineSnapshot(`
    "content/exercises/sums.yaml:15   slip-never-told
      "rate": the slip 44 counts as the slip 43, so nobody reads its feedback.
      Correct the number, make tolerance smaller, or remove the slip. More: docs/content-rules/slip-never-told.md

    Read 20 entries: 1 problem."
  `);
});

test('a slip just outside', () => {
  expect(reportOf('exercises/sums.yaml', 'value: 43', 'value: 31.5')).toMatchInlineSnapshot(
    `"Read 20 entries: 0 problems."`,
  );
});
