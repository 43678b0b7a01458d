import { expect, test } from 'vitest';
import { reportOfFiles, reportOf, lesson, base } from '../base-tree.ts';
import { myths, signposts } from '../more-entries.ts';

test('an id twice in a list', () => {
  expect(reportOfFiles({ file: 'sources.yaml', text: (base['sources.yaml'] ?? '').repeat(2) }))
    .toMatchInlineSnapshot(`
      "content/sources.yaml:8   duplicate-id
        The id "smith-2020" is used already, at content/sources.yaml:1.
        Give one of them another id. More: docs/content-rules/duplicate-id.md

      Read 21 entries: 1 problem."
    `);
});

test('a myth twice, as in every other list', () => {
  expect(reportOfFiles({ file: 'myths.yaml', text: myths.repeat(2) })).toContain(
    'The id "scarcity" is used already, at content/myths.yaml:1.',
  );
});

test('a lesson in two modules, and a number twice', () => {
  expect(
    reportOfFiles(
      {
        file: 'modules.yaml',
        text: `${base['modules.yaml'] ?? ''}${(base['modules.yaml'] ?? '').replace('id: basics', 'id: more')}`,
      },
      {
        file: 'lessons/more/01-start.mdx',
        text: (base[lesson] ?? '')
          .replaceAll('goal]', 'moat]')
          .replace('A <Term id="goal"', 'A <Term id="moat" /> or <Term id="goal"'),
      },
    ),
  ).toMatchInlineSnapshot(`
    "content/lessons/more/01-start.mdx:1   duplicate-id
      The lesson "start" is used already, at content/lessons/basics/01-start.mdx:1.
      Give one of them another id. More: docs/content-rules/duplicate-id.md

    content/modules.yaml:7   duplicate-id
      The number "1" is used already, at content/modules.yaml:2.
      Give one of them another number. More: docs/content-rules/duplicate-id.md

    Read 22 entries: 2 problems."
  `);
});

test('two lessons with one number', () => {
  expect(
    reportOfFiles({
      file: 'lessons/basics/01-next.mdx',
      text: (base[lesson] ?? '')
        .replaceAll('goal]', 'moat]')
        .replace('A <Term id="goal"', 'A <Term id="moat" /> or <Term id="goal"'),
    }),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-next.mdx:1   duplicate-id
      The number "lessons/basics/01" is used already, at content/lessons/basics/01-start.mdx:1.
      Give one of them another number. More: docs/content-rules/duplicate-id.md

    content/lessons/basics/01-next.mdx:24   term-before-taught
      <Term id="goal"> comes before the lesson that teaches it, "start".
      Use other words here, or add the concept to teaches of this or an earlier lesson. More: docs/content-rules/term-before-taught.md

    Read 21 entries: 2 problems."
  `);
});

test('options and items of an exercise', () => {
  expect(
    reportOf(
      'exercises/wishes.yaml',
      '- { id: wish, label: Wish }',
      '- { id: wish, label: Wish }\n  - { id: wish, label: Hope }',
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/wishes.yaml:10   duplicate-id
      The option "wish" is used already, at content/exercises/wishes.yaml:9.
      Give one of them another id. More: docs/content-rules/duplicate-id.md

    Read 20 entries: 1 problem."
  `);
});

test('options of a guess', () => {
  expect(reportOf(lesson, '{ id: b, text: A wish', '{ id: a, text: A wish')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:9   duplicate-id
      The option "a" is used already, at content/lessons/basics/01-start.mdx:8.
      Give one of them another id. More: docs/content-rules/duplicate-id.md

    Read 20 entries: 1 problem."
  `);
});

test('a card twice', () => {
  expect(reportOf('exercises/places.yaml', '  - joint-call\n', '  - joint-call\n  - joint-call\n'))
    .toMatchInlineSnapshot(`
      "content/exercises/places.yaml:11   duplicate-id
        The item "joint-call" is used already, at content/exercises/places.yaml:10.
        Give one of them another id. More: docs/content-rules/duplicate-id.md

      Read 20 entries: 1 problem."
    `);
});

test('a phase of a path twice', () => {
  expect(
    reportOf(
      'paths/all.yaml',
      'phases: [',
      'phases: [{ id: learn, title: Before, days: Day 0, aim: Start., weeks: [{ title: Week 0 }], manager: [Ask.] }, ',
    ),
  ).toMatchInlineSnapshot(`
    "content/paths/all.yaml:3   duplicate-id
      The phase "learn" is used already, at content/paths/all.yaml:3.
      Give one of them another id. More: docs/content-rules/duplicate-id.md

    Read 20 entries: 1 problem."
  `);
});

test('a signpost twice', () => {
  expect(
    reportOfFiles({
      file: 'signposts.yaml',
      text: signposts + signposts.slice(signposts.indexOf('- id: stalled')),
    }),
  ).toMatchInlineSnapshot(`
    "content/signposts.yaml:13   duplicate-id
      The id "stalled" is used already, at content/signposts.yaml:7.
      Give one of them another id. More: docs/content-rules/duplicate-id.md

    Read 23 entries: 1 problem."
  `);
});

test('options, steps and marks of questions', () => {
  expect(
    reportOfFiles(
      { file: 'exercises/call.yaml', replace: 'id: small', by: 'id: large' },
      { file: 'exercises/agenda.yaml', replace: 'id: agree', by: 'id: greet' },
      { file: 'exercises/page.yaml', replace: 'id: declines', by: 'id: names' },
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/agenda.yaml:13   duplicate-id
      The step "greet" is used already, at content/exercises/agenda.yaml:11.
      Give one of them another id. More: docs/content-rules/duplicate-id.md

    content/exercises/call.yaml:18   duplicate-id
      The option "large" is used already, at content/exercises/call.yaml:17.
      Give one of them another id. More: docs/content-rules/duplicate-id.md

    content/exercises/page.yaml:13   duplicate-id
      The mark "names" is used already, at content/exercises/page.yaml:12.
      Give one of them another id. More: docs/content-rules/duplicate-id.md

    Read 20 entries: 3 problems."
  `);
});

test('items of questions', () => {
  expect(
    reportOf(
      'exercises/sums.yaml',
      'items:\n',
      "items:\n  - { id: rate, ask: And of four?, unit: '%', answer: 75, solution: 3 of 4 are 75%. }\n",
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/sums.yaml:9   duplicate-id
      The item "rate" is used already, at content/exercises/sums.yaml:8.
      Give one of them another id. More: docs/content-rules/duplicate-id.md

    Read 20 entries: 1 problem."
  `);
});

test('lines of a plan, and diagnoses', () => {
  const head =
    'title: A case\nshort: You repair the plan of a firm.\ninstruction: Read.\nobjective: O4\nminutes: 3\n';
  const options = (id: string): string =>
    `[{ id: a, label: A, right: true, feedback: Right. }, { id: ${id}, label: B, feedback: No. }]`;
  expect(
    reportOfFiles(
      {
        file: 'exercises/mend.yaml',
        text: `kind: repair\nuse: assessment\n${head}plan:\n  - { id: one, label: Line 1, text: Sell. }\n  - { id: one, label: Line 2, text: Sell more. }\nitems:\n  - { id: find, ask: Which line?, options: ${options('b')} }\n  - { id: mend, ask: How?, options: ${options('b')} }\n`,
      },
      {
        file: 'exercises/case.yaml',
        text: `kind: scenario\nuse: assessment\n${head}scenario: nordlicht\ndiagnoses: ${options('a')}\ndebrief: Well.\n`,
      },
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/case.yaml:9   duplicate-id
      The option "a" is used already, at content/exercises/case.yaml:9.
      Give one of them another id. More: docs/content-rules/duplicate-id.md

    content/exercises/mend.yaml:10   duplicate-id
      The line "one" is used already, at content/exercises/mend.yaml:9.
      Give one of them another id. More: docs/content-rules/duplicate-id.md

    Read 22 entries: 2 problems."
  `);
});
