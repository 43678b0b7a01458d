import { expect, test } from 'vitest';
import { lesson, reportOf, reportOfFiles } from '../base-tree.ts';

test('an objective that no exercise of its lesson trains', () => {
  expect(
    reportOfFiles(
      { file: lesson, replace: 'objectives: [O1]', by: 'objectives: [O1, O6]' },
      { file: lesson, replace: '<Exercise id="sums" />', by: '' },
      { file: 'exercises/sums.yaml', replace: 'title:', by: 'use: assessment\ntitle:' },
    ),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:14   objective-without-exercise
      objectives: O6 (work out velocity, coverage, win rate and forecast errors) is in no exercise of the lesson "start".
      Give one of its exercises or its check the objective O6, or take it out. More: docs/content-rules/objective-without-exercise.md

    Read 20 entries: 1 problem."
  `);
});

test('an objective that no exercise at all trains', () => {
  expect(reportOf('exercises/sums.yaml', 'objective: O6', 'objective: O5')).toMatchInlineSnapshot(`
    "content/exercises:1   objective-without-exercise
      No exercise has the objective O6 (work out velocity, coverage, win rate and forecast errors).
      Write one. More: docs/content-rules/objective-without-exercise.md

    Read 20 entries: 1 problem."
  `);
});

test('a plan that is only asked about', () => {
  expect(
    reportOfFiles(
      { file: 'exercises/page.yaml', replace: 'objective: O8', by: 'objective: O7' },
      { file: 'exercises/agenda.yaml', replace: 'objective: O7', by: 'objective: O8' },
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises:1   objective-without-exercise
      No exercise of the kind compare has the objective O8 (build a one-page plan).
      Write one. More: docs/content-rules/objective-without-exercise.md

    Read 20 entries: 1 problem."
  `);
});

test('an exercise whose objective cannot be read may train any of them', () => {
  expect(reportOf('exercises/sums.yaml', 'objective: O6', 'objective: O9')).toMatchInlineSnapshot(`
    "content/exercises/sums.yaml:5   wrong-value
      objective: "O9" is not allowed; it can be "O1", "O2", "O3", "O4", "O5", "O6", "O7" or "O8". Did you mean "O1"?
      Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

    Read 20 entries: 1 problem."
  `);
});
