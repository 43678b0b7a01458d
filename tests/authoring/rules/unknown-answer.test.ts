import { expect, test } from 'vitest';
import { reportOf, lesson } from '../base-tree.ts';

test('the answer of a guess', () => {
  expect(reportOf(lesson, 'answer: a', 'answer: c')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:10   unknown-answer
      guess.answer: "c" is none of the options.
      Use the id of an option. More: docs/content-rules/unknown-answer.md

    Read 20 entries: 1 problem."
  `);
});

test('the answer of an item gets the nearest option', () => {
  expect(reportOf('exercises/wishes.yaml', 'answer: wish', 'answer: wsh')).toMatchInlineSnapshot(`
    "content/exercises/wishes.yaml:13   unknown-answer
      items.answer: "wsh" is none of the options. Did you mean "wish"?
      Use the id of an option. More: docs/content-rules/unknown-answer.md

    Read 20 entries: 1 problem."
  `);
});

test('feedback for an option that is not there', () => {
  expect(
    reportOf(
      'exercises/wishes.yaml',
      '      wish: Right.',
      '      wish: Right.\n      hope: Almost.',
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/wishes.yaml:17   unknown-answer
      items.feedback: "hope" is none of the options.
      Use the id of an option. More: docs/content-rules/unknown-answer.md

    Read 20 entries: 1 problem."
  `);
});

test('feedback for a stage that is not listed', () => {
  expect(
    reportOf(
      'exercises/steps.yaml',
      '      aware: Right.',
      '      aware: Right.\n      own: Late.',
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/steps.yaml:12   unknown-answer
      items.feedback: "own" is none of the options.
      Use the id of an option. More: docs/content-rules/unknown-answer.md

    Read 20 entries: 1 problem."
  `);
});

test('feedback for a tactic and a strategy that are not listed', () => {
  expect(
    reportOf(
      'exercises/places.yaml',
      'strategies: [niche, partners]\ntactics:\n  - free-month\n',
      'strategies: [niche, partner]\ntactics:\n  - free-months\n',
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/places.yaml:7   unknown-reference
      strategies: there is no strategy "partner". Did you mean "partners"?
      Fix the id, or add content/strategies/partner.mdx. More: docs/content-rules/unknown-reference.md

    content/exercises/places.yaml:9   unknown-reference
      tactics: there is no tactic "free-months". Did you mean "free-month"?
      Fix the id, or add content/tactics/free-months.mdx. More: docs/content-rules/unknown-reference.md

    content/exercises/places.yaml:10   missing-feedback
      "joint-call" has no text for a reader who chooses "partner".
      Write one: the right answer, why, and why this choice tempts. More: docs/content-rules/missing-feedback.md

    content/exercises/places.yaml:10   no-right-answer
      The tactic "joint-call" is core to none of these strategies.
      Leave the card out, or list the strategy it is core to. More: docs/content-rules/no-right-answer.md

    content/exercises/places.yaml:12   unknown-answer
      feedback: "free-month" is none of the options. Did you mean "free-months"?
      Use the id of an option. More: docs/content-rules/unknown-answer.md

    content/exercises/places.yaml:13   unknown-answer
      feedback.free-month: "partners" is none of the options. Did you mean "partner"?
      Use the id of an option. More: docs/content-rules/unknown-answer.md

    Read 20 entries: 6 problems."
  `);
});
