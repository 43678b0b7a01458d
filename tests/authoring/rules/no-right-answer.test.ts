import { expect, test } from 'vitest';
import { reportOf, reportOfFiles, base } from '../base-tree.ts';

test('a tactic that is core to none of the strategies', () => {
  expect(reportOf('tactics/free-month.mdx', '    fit: core', '    fit: supports'))
    .toMatchInlineSnapshot(`
      "content/exercises/places.yaml:9   no-right-answer
        The tactic "free-month" is core to none of these strategies.
        Leave the card out, or list the strategy it is core to. More: docs/content-rules/no-right-answer.md

      content/strategies/niche.mdx:1   fits-incomplete
        No tactic is core to the strategy "niche".
        Go through the tactics, and write its fit wherever it is not neutral. More: docs/content-rules/fits-incomplete.md

      Read 20 entries: 2 problems."
    `);
});

test('a tactic that works in none of the stages', () => {
  expect(reportOf('tactics/free-month.mdx', 'stages: [aware]', 'stages: [own]'))
    .toMatchInlineSnapshot(`
      "content/exercises/steps.yaml:9   no-right-answer
        The tactic "free-month" works in none of these stages.
        Leave the card out, or list a stage in which it works. More: docs/content-rules/no-right-answer.md

      Read 20 entries: 1 problem."
    `);
});

test('a match over all tactics with too few cards', () => {
  expect(
    reportOfFiles(
      {
        file: 'exercises/places.yaml',
        text: (base['exercises/places.yaml'] ?? '').replace(/tactics:[^]*/u, 'tactics: all\n'),
      },
      {
        file: 'tactics/joint-call.mdx',
        text: (base['tactics/joint-call.mdx'] ?? '').replace('fit: core', 'fit: supports'),
      },
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/places.yaml:8   no-right-answer
      Fewer than two tactics are core to just one of these strategies.
      List other strategies. More: docs/content-rules/no-right-answer.md

    content/strategies/partners.mdx:1   fits-incomplete
      No tactic is core to the strategy "partners".
      Go through the tactics, and write its fit wherever it is not neutral. More: docs/content-rules/fits-incomplete.md

    Read 20 entries: 2 problems."
  `);
});

test('a statement for discussion', () => {
  expect(reportOf('statements.yaml', 'answer: goal', 'answer: discussion')).toMatchInlineSnapshot(`
    "content/exercises/kinds.yaml:7   no-right-answer
      The statement "sixty-clinics" is for discussion: it has no single answer.
      Take another statement. More: docs/content-rules/no-right-answer.md

    Read 20 entries: 1 problem."
  `);
});
