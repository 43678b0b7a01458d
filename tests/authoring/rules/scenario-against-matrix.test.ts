import { expect, test } from 'vitest';
import { reportOf, reportOfFiles } from '../base-tree.ts';

const scenario = 'scenarios/nordlicht.yaml';

test('a recommended tactic that undermines the best strategy', () => {
  expect(
    reportOfFiles(
      {
        file: 'tactics/joint-call.mdx',
        replace: '    fit: neutral',
        by: '    fit: undermines\n    reason: It splits the margin.',
      },
      { file: scenario, replace: 'fit: [', by: 'fit: [{ tactic: joint-call, why: It is fun. }, ' },
    ),
  ).toMatchInlineSnapshot(`
    "content/scenarios/nordlicht.yaml:10   scenario-against-matrix
      fit: the fit matrix says that "joint-call" undermines "niche".
      Move it to misfit, or change the fit in the file of the tactic. More: docs/content-rules/scenario-against-matrix.md

    Read 20 entries: 1 problem."
  `);
});

test('a tactic that does harm, and is core to the best strategy', () => {
  expect(reportOf(scenario, 'misfit: [', 'misfit: [{ tactic: free-month, why: It costs. }, '))
    .toMatchInlineSnapshot(`
    "content/scenarios/nordlicht.yaml:11   scenario-against-matrix
      misfit: the fit matrix says that "free-month" is core to "niche".
      Move it to fit, or change the fit in the file of the tactic. More: docs/content-rules/scenario-against-matrix.md

    Read 20 entries: 1 problem."
  `);
});

test('another best strategy explains it', () => {
  expect(
    reportOfFiles(
      {
        file: 'tactics/free-month.mdx',
        replace: '    fit: neutral',
        by: '    fit: undermines\n    reason: Partners earn nothing in it.',
      },
      {
        file: scenario,
        replace: 'best: [',
        by: 'best: [{ strategy: partners, why: They are near. }, ',
      },
      {
        file: scenario,
        replace: 'misfit: [{ tactic: joint-call',
        by: 'misfit: [{ tactic: free-month',
      },
    ),
  ).toMatchInlineSnapshot(`"Read 20 entries: 0 problems."`);
});
