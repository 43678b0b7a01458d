import { expect, test } from 'vitest';
import { reportOfFiles, base } from '../base-tree.ts';
import { comparison } from '../more-entries.ts';

test('a concept that only names itself', () => {
  expect(
    reportOfFiles({
      file: 'concepts/niche.mdx',
      text: (base['concepts/goal.mdx'] ?? '').replace('related: [moat]', 'related: [niche]'),
    }),
  ).toMatchInlineSnapshot(`
    "content/concepts/niche.mdx:1   orphan-entry
      Nothing refers to the concept "niche".
      Use it in a text with <Term>, name it in related or concepts, or remove the file. More: docs/content-rules/orphan-entry.md

    Read 21 entries: 1 problem."
  `);
});

test('a concept that a comparison names, in a side or in its text', () => {
  const lone = (base['concepts/goal.mdx'] ?? '').replace('related: [moat]', 'related: [niche]');
  expect(
    reportOfFiles(
      { file: 'concepts/niche.mdx', text: lone },
      { file: 'concepts/wall.mdx', text: lone },
      {
        file: 'comparisons/goal-or-moat.mdx',
        text: comparison
          .replace('concept: moat', 'concept: niche')
          .replace('A few words', '<Term id="wall">Walls</Term>, and a few words'),
      },
    ),
  ).toMatchInlineSnapshot(`"Read 23 entries: 0 problems."`);
});

test('strategies and tactics that only stand in the fit matrix', () => {
  expect(
    reportOfFiles(
      {
        file: 'strategies/events.mdx',
        text: base['strategies/niche.mdx'] ?? '',
      },
      {
        file: 'tactics/fair-booth.mdx',
        text: (base['tactics/free-month.mdx'] ?? '').replace('  niche:', '  events:'),
      },
    ),
  ).toMatchInlineSnapshot(`
    "content/strategies/events.mdx:1   orphan-entry
      Nothing refers to the strategy "events".
      Link it with <Strategy>, name it in a scenario or a signpost, or remove the file. More: docs/content-rules/orphan-entry.md

    content/tactics/fair-booth.mdx:1   orphan-entry
      Nothing refers to the tactic "fair-booth".
      Link it with <Tactic>, name it in a scenario or a signpost, or remove the file. More: docs/content-rules/orphan-entry.md

    Read 22 entries: 2 problems."
  `);
});

test('a scenario, an exercise and a statement', () => {
  expect(
    reportOfFiles(
      { file: 'scenarios/other.yaml', text: base['scenarios/nordlicht.yaml'] ?? '' },
      { file: 'exercises/more.yaml', text: base['exercises/sums.yaml'] ?? '' },
      {
        file: 'statements.yaml',
        replace: '- id: sixty-clinics',
        by: '- id: open\n  text: We sell fewer things.\n  answer: discussion\n  why: It depends.\n  feedback: {}\n- id: alone\n  text: Win 40 clinics by May.\n  answer: goal\n  why: It has a date.\n  feedback: { goal: Right., strategy: No where., tactic: No how., metric: It has a target. }\n- id: sixty-clinics',
      },
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/more.yaml:1   orphan-entry
      Nothing refers to the exercise "more".
      Put it into a lesson with <Exercise>, make it a check, or give it to a test with use. More: docs/content-rules/orphan-entry.md

    content/scenarios/other.yaml:1   orphan-entry
      Nothing refers to the scenario "other".
      Use it in an <Example> or in an exercise, or remove the file. More: docs/content-rules/orphan-entry.md

    content/statements.yaml:6   orphan-entry
      Nothing refers to the statement "alone".
      Name it in an exercise, or remove it. More: docs/content-rules/orphan-entry.md

    Read 24 entries: 3 problems."
  `);
});

test('exercises of a test, and a match that takes all tactics, stand alone', () => {
  expect(
    reportOfFiles(
      { file: 'exercises/test.yaml', text: `use: before\n${base['exercises/sums.yaml'] ?? ''}` },
      {
        file: 'exercises/all.yaml',
        text: (base['exercises/places.yaml'] ?? '').replace(/tactics:.*/su, 'tactics: all\n'),
      },
    ),
  ).toMatchInlineSnapshot(`"Read 22 entries: 0 problems."`);
});
