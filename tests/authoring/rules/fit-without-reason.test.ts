import { expect, test } from 'vitest';
import { reportOf } from '../base-tree.ts';

test('a fit that does not say why', () => {
  expect(reportOf('tactics/free-month.mdx', '    reason: It serves this place.\n', ''))
    .toMatchInlineSnapshot(`
      "content/tactics/free-month.mdx:12   fit-without-reason
        fits.niche: the fit is "core", but there is no reason.
        Add reason: one sentence, or remove the strategy if the fit is neutral. More: docs/content-rules/fit-without-reason.md

      Read 20 entries: 1 problem."
    `);
});
