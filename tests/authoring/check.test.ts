import { expect, test } from 'vitest';
import { report } from '#authoring/report.ts';
import { checkChanged } from './base-tree.ts';

test('the base tree has no problem', () => {
  const findings = checkChanged({
    file: 'paths/more.yaml',
    text: 'title: M\nshort: Another path through the guide.\nmodules: [basics]\n',
  });
  expect(report(findings)).toMatchInlineSnapshot(`"Read 17 entries: 0 problems."`);
});
