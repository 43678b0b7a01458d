import { expect, test } from 'vitest';
import { reportOf, reportOfFiles, base } from '../base-tree.ts';

test('a statement', () => {
  expect(reportOf('statements.yaml', '    tactic: It does not say how.\n', ''))
    .toMatchInlineSnapshot(`
      "content/statements.yaml:5   missing-feedback
        "sixty-clinics" has no text for a reader who chooses "tactic".
        Write one: the right answer, why, and why this choice tempts. More: docs/content-rules/missing-feedback.md

      Read 20 entries: 1 problem."
    `);
});

test('an item with options of its own', () => {
  expect(reportOf('exercises/wishes.yaml', '      goal: It has no date.\n', ''))
    .toMatchInlineSnapshot(`
      "content/exercises/wishes.yaml:14   missing-feedback
        "more" has no text for a reader who chooses "goal".
        Write one: the right answer, why, and why this choice tempts. More: docs/content-rules/missing-feedback.md

      Read 20 entries: 1 problem."
    `);
});

test('a card under a stage', () => {
  expect(reportOf('exercises/steps.yaml', '      aware: It is early for that.\n', ''))
    .toMatchInlineSnapshot(`
      "content/exercises/steps.yaml:14   missing-feedback
        "joint-call" has no text for a reader who chooses "aware".
        Write one: the right answer, why, and why this choice tempts. More: docs/content-rules/missing-feedback.md

      Read 20 entries: 1 problem."
    `);
});

test('a card under a strategy where the fit is neutral', () => {
  expect(
    reportOf(
      'exercises/places.yaml',
      '  joint-call:\n    niche: The niche needs no partner.\n',
      '',
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/places.yaml:10   missing-feedback
      "joint-call" has no text for a reader who chooses "niche".
      Write one: the right answer, why, and why this choice tempts. More: docs/content-rules/missing-feedback.md

    Read 20 entries: 1 problem."
  `);
});

test('a match over all tactics falls back on a general sentence', () => {
  expect(
    reportOf(
      'exercises/places.yaml',
      `tactics:\n  - free-month\n  - joint-call\nfeedback:\n  free-month:\n    partners: Partners gain nothing from it.\n  joint-call:\n    niche: The niche needs no partner.\n`,
      'tactics: all\n',
    ),
  ).toMatchInlineSnapshot(`"Read 20 entries: 0 problems."`);
});

test('a statement for discussion needs none', () => {
  expect(
    reportOfFiles({
      file: 'statements.yaml',
      text: `${base['statements.yaml'] ?? ''}- id: open\n  text: Sell more to banks.\n  answer: discussion\n  why: It depends.\n  feedback: {}\n`,
    }),
  ).toMatchInlineSnapshot(`"Read 21 entries: 0 problems."`);
});
