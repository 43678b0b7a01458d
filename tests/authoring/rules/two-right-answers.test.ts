import { expect, test } from 'vitest';
import { reportOf, reportOfFiles, base } from '../base-tree.ts';

test('a tactic that is core to two of the strategies', () => {
  expect(
    reportOf(
      'tactics/free-month.mdx',
      '    fit: neutral',
      '    fit: core\n    reason: It opens doors.',
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/places.yaml:9   two-right-answers
      The tactic "free-month" is core to "niche" and to "partners".
      Leave the card out, or list only one of these strategies. More: docs/content-rules/two-right-answers.md

    Read 20 entries: 1 problem."
  `);
});

test('a tactic that works in two of the stages', () => {
  expect(reportOf('tactics/free-month.mdx', 'stages: [aware]', 'stages: [aware, decide]'))
    .toMatchInlineSnapshot(`
      "content/exercises/steps.yaml:9   two-right-answers
        The tactic "free-month" works in "aware" and in "decide".
        Leave the card out, or list only one of these stages. More: docs/content-rules/two-right-answers.md

      Read 20 entries: 1 problem."
    `);
});

test('two options with one label', () => {
  expect(reportOf('exercises/wishes.yaml', 'label: Wish', 'label: goal')).toMatchInlineSnapshot(`
    "content/exercises/wishes.yaml:9   two-right-answers
      The options "goal" and "wish" both read "goal".
      Give the options different labels. More: docs/content-rules/two-right-answers.md

    Read 20 entries: 1 problem."
  `);
});

test('items with the same words', () => {
  expect(
    reportOf(
      'exercises/wishes.yaml',
      'items:',
      'items:\n  - id: more-again\n    text: sell more.\n    answer: goal\n    feedback: { goal: Right., wish: It has a date. }',
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/wishes.yaml:16   two-right-answers
      "Sell more." is answered "goal" in one place and "wish" here.
      Change the sentence until only one answer holds, or drop one of them. More: docs/content-rules/two-right-answers.md

    Read 20 entries: 1 problem."
  `);
});

test('statements with the same words', () => {
  expect(
    reportOfFiles({
      file: 'statements.yaml',
      text: `${base['statements.yaml'] ?? ''}- id: again\n  text: Win 60 clinics by December.\n  answer: discussion\n  why: It depends.\n  feedback: {}\n`,
    }),
  ).toMatchInlineSnapshot(`
    "content/statements.yaml:11   two-right-answers
      "Win 60 clinics by December." is answered "goal" in one place and "discussion" here.
      Change the sentence until only one answer holds, or drop one of them. More: docs/content-rules/two-right-answers.md

    Read 21 entries: 1 problem."
  `);
});

test('options and steps of questions with one label', () => {
  expect(
    reportOfFiles(
      { file: 'exercises/call.yaml', replace: 'The smaller one', by: 'the larger one' },
      { file: 'exercises/agenda.yaml', replace: 'label: Agree', by: 'label: Greet' },
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/agenda.yaml:13   two-right-answers
      The steps "greet" and "agree" both read "Greet".
      Give the steps different labels. More: docs/content-rules/two-right-answers.md

    content/exercises/call.yaml:18   two-right-answers
      The options "large" and "small" both read "the larger one".
      Give the options different labels. More: docs/content-rules/two-right-answers.md

    Read 20 entries: 2 problems."
  `);
});
