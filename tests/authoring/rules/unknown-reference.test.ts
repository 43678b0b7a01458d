import { expect, test } from 'vitest';
import { reportOf, reportOfText, lesson } from '../base-tree.ts';

test('an id in a list of a tactic gets the nearest id', () => {
  expect(reportOf('tactics/free-month.mdx', 'concepts: [moat]', 'concepts: [moats]'))
    .toMatchInlineSnapshot(`
      "content/tactics/free-month.mdx:17   unknown-reference
        concepts: there is no concept "moats". Did you mean "moat"?
        Fix the id, or add content/concepts/moats.mdx. More: docs/content-rules/unknown-reference.md

      Read 20 entries: 1 problem."
    `);
});

test('a key of the fits', () => {
  expect(reportOf('tactics/free-month.mdx', '  niche:', '  nich:')).toMatchInlineSnapshot(`
    "content/exercises/places.yaml:9   missing-feedback
      "free-month" has no text for a reader who chooses "niche".
      Write one: the right answer, why, and why this choice tempts. More: docs/content-rules/missing-feedback.md

    content/exercises/places.yaml:9   no-right-answer
      The tactic "free-month" is core to none of these strategies.
      Leave the card out, or list the strategy it is core to. More: docs/content-rules/no-right-answer.md

    content/strategies/niche.mdx:1   fits-incomplete
      No tactic is core to the strategy "niche".
      Go through the tactics, and write its fit wherever it is not neutral. More: docs/content-rules/fits-incomplete.md

    content/tactics/free-month.mdx:12   unknown-reference
      fits: there is no strategy "nich". Did you mean "niche"?
      Fix the id, or add content/strategies/nich.mdx. More: docs/content-rules/unknown-reference.md

    Read 20 entries: 4 problems."
  `);
});

test('an id in a list of maps', () => {
  expect(reportOf('scenarios/nordlicht.yaml', '{ tactic: free-month', '{ tactic: fre-month'))
    .toMatchInlineSnapshot(`
      "content/scenarios/nordlicht.yaml:10   unknown-reference
        fit.tactic: there is no tactic "fre-month". Did you mean "free-month"?
        Fix the id, or add content/tactics/fre-month.mdx. More: docs/content-rules/unknown-reference.md

      Read 20 entries: 1 problem."
    `);
});

test('an id that looks like nothing', () => {
  expect(reportOf('paths/all.yaml', 'title: Week 1', 'title: Week 1, lessons: [negotiation]'))
    .toMatchInlineSnapshot(`
      "content/paths/all.yaml:3   unknown-reference
        phases.weeks.lessons: there is no lesson "negotiation".
        Fix the id, or add content/lessons/<module>/<nn>-negotiation.mdx. More: docs/content-rules/unknown-reference.md

      Read 20 entries: 1 problem."
    `);
});

test('a source in evidence', () => {
  expect(reportOf('tactics/free-month.mdx', 'source: smith-2020', 'source: smith-2021'))
    .toMatchInlineSnapshot(`
      "content/tactics/free-month.mdx:20   unknown-reference
        evidence.source: there is no source "smith-2021". Did you mean "smith-2020"?
        Fix the id, or add it to content/sources.yaml. More: docs/content-rules/unknown-reference.md

      Read 20 entries: 1 problem."
    `);
});

test('a folder without a module', () => {
  expect(reportOf('modules.yaml', '- id: basics', '- id: basic')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:1   unknown-reference
      folder: there is no module "basics". Did you mean "basic"?
      Fix the id, or add it to content/modules.yaml. More: docs/content-rules/unknown-reference.md

    Read 20 entries: 1 problem."
  `);
});

test('the exercise of a lesson', () => {
  expect(reportOf(lesson, 'check: kinds', 'check: kind')).toMatchInlineSnapshot(`
    "content/exercises/kinds.yaml:1   orphan-entry
      Nothing refers to the exercise "kinds".
      Put it into a lesson with <Exercise>, make it a check, or give it to a test with use. More: docs/content-rules/orphan-entry.md

    content/lessons/basics/01-start.mdx:14   objective-without-exercise
      objectives: O1 (tell goal, strategy, tactic and metric apart) is in no exercise of the lesson "start".
      Give one of its exercises or its check the objective O1, or take it out. More: docs/content-rules/objective-without-exercise.md

    content/lessons/basics/01-start.mdx:17   unknown-reference
      check: there is no exercise "kind". Did you mean "kinds"?
      Fix the id, or add content/exercises/kind.yaml. More: docs/content-rules/unknown-reference.md

    Read 20 entries: 3 problems."
  `);
});

test('a statement of an exercise', () => {
  expect(
    reportOf(
      'exercises/kinds.yaml',
      'statements: [sixty-clinics]',
      'statements: [sixty-clinics, Sixty clinics]',
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/kinds.yaml:7   unknown-reference
      statements: there is no statement "Sixty clinics". Did you mean "sixty-clinics"?
      Fix the id, or add it to content/statements.yaml. More: docs/content-rules/unknown-reference.md

    Read 20 entries: 1 problem."
  `);
});

test('ids in tags', () => {
  expect(
    reportOfText(
      'A <Term id="mote">moat</Term>, <Tactic id="free-mont" />,\n<Strategy id="nische" /> and a source <Cite id="smith-2021" />\n\n<Exercise id="kindz" />\n\n<Example company="nordlich" title="A case">\n\nA case.\n\n</Example>',
    ),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   unknown-reference
      <Term id>: there is no concept "mote". Did you mean "moat"?
      Fix the id, or add content/concepts/mote.mdx. More: docs/content-rules/unknown-reference.md

    content/lessons/basics/01-start.mdx:24   unknown-reference
      <Tactic id>: there is no tactic "free-mont". Did you mean "free-month"?
      Fix the id, or add content/tactics/free-mont.mdx. More: docs/content-rules/unknown-reference.md

    content/lessons/basics/01-start.mdx:25   unknown-reference
      <Strategy id>: there is no strategy "nische". Did you mean "niche"?
      Fix the id, or add content/strategies/nische.mdx. More: docs/content-rules/unknown-reference.md

    content/lessons/basics/01-start.mdx:25   unknown-reference
      <Cite id>: there is no source "smith-2021". Did you mean "smith-2020"?
      Fix the id, or add it to content/sources.yaml. More: docs/content-rules/unknown-reference.md

    content/lessons/basics/01-start.mdx:27   unknown-reference
      <Exercise id>: there is no exercise "kindz". Did you mean "kinds"?
      Fix the id, or add content/exercises/kindz.yaml. More: docs/content-rules/unknown-reference.md

    content/lessons/basics/01-start.mdx:29   unknown-reference
      <Example company>: there is no scenario "nordlich". Did you mean "nordlicht"?
      Fix the id, or add content/scenarios/nordlich.yaml. More: docs/content-rules/unknown-reference.md

    Read 20 entries: 6 problems."
  `);
});
