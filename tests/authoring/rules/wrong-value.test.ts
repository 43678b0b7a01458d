import { expect, test } from 'vitest';
import { reportOf, reportOfText, lesson } from '../base-tree.ts';

test('a word that is not in the list gets the nearest one', () => {
  expect(reportOf('tactics/free-month.mdx', 'effort: low', 'effort: lwo')).toMatchInlineSnapshot(`
    "content/tactics/free-month.mdx:6   wrong-value
      effort: "lwo" is not allowed; it can be "low", "medium" or "high". Did you mean "low"?
      Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

    Read 20 entries: 1 problem."
  `);
});

test('a word of a union', () => {
  expect(reportOf('statements.yaml', 'answer: goal', 'answer: gaol')).toMatchInlineSnapshot(`
    "content/statements.yaml:3   wrong-value
      answer: "gaol" is not allowed; it can be "goal", "strategy", "tactic", "metric" or "discussion". Did you mean "goal"?
      Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

    Read 20 entries: 1 problem."
  `);
});

test('a text that is too short', () => {
  expect(
    reportOf('concepts/goal.mdx', 'short: A short text about Goal for readers.', 'short: Brief.'),
  ).toMatchInlineSnapshot(`
    "content/concepts/goal.mdx:4   wrong-value
      short: has 6 characters; it needs at least 20.
      Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

    Read 20 entries: 1 problem."
  `);
});

test('a list that is too long', () => {
  expect(
    reportOf(lesson, 'recap: [A goal has a date., A wish has none.]', 'recap: [a, b, c, d, e, f]'),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:16   wrong-value
      recap: has 6 entries; it takes at most 5.
      Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

    Read 20 entries: 1 problem."
  `);
});

test('a number that is too large', () => {
  expect(reportOf(lesson, 'minutes: 5', 'minutes: 50')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:4   wrong-value
      minutes: is 50; it takes at most 12.
      Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

    Read 20 entries: 1 problem."
  `);
});

test('a number that is not whole', () => {
  expect(reportOf(lesson, 'minutes: 5', 'minutes: 5.5')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:4   wrong-value
      minutes: 5.5 is not a whole number.
      Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

    Read 20 entries: 1 problem."
  `);
});

test('a text where a list should be', () => {
  expect(reportOf('tactics/free-month.mdx', 'moves: [meetings]', 'moves: meetings'))
    .toMatchInlineSnapshot(`
      "content/tactics/free-month.mdx:9   wrong-value
        moves: "meetings" is not a list.
        Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

      Read 20 entries: 1 problem."
    `);
});

test('a number where a text should be', () => {
  expect(reportOf('scenarios/nordlicht.yaml', 'staff: 40 staff', 'staff: 40'))
    .toMatchInlineSnapshot(`
      "content/scenarios/nordlicht.yaml:5   wrong-value
        staff: 40 is not a text.
        Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

      Read 20 entries: 1 problem."
    `);
});

test('an address that is none', () => {
  expect(reportOf('sources.yaml', '  read:', '  url: journal\n  read:')).toMatchInlineSnapshot(`
    "content/sources.yaml:6   wrong-value
      url: "journal" is not an address that starts with https://.
      Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

    Read 20 entries: 1 problem."
  `);
});

test('a pattern with words of its own', () => {
  expect(reportOf(lesson, 'claims: [S1,', 'claims: [S41,')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:13   wrong-value
      claims: "S41": a claim is S1 to S40.
      Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

    Read 20 entries: 1 problem."
  `);
});

test('a form that is neither of two', () => {
  expect(reportOf('exercises/kinds.yaml', 'statements: [sixty-clinics]\n', ''))
    .toMatchInlineSnapshot(`
      "content/exercises/kinds.yaml:1   wrong-value
        give either statements, or both options and items.
        Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

      content/statements.yaml:1   orphan-entry
        Nothing refers to the statement "sixty-clinics".
        Name it in an exercise, or remove it. More: docs/content-rules/orphan-entry.md

      Read 20 entries: 2 problems."
    `);
});

test('a list or one word', () => {
  expect(
    reportOf(
      'exercises/places.yaml',
      'tactics:\n  - free-month\n  - joint-call\n',
      'tactics: al\n',
    ),
  ).toMatchInlineSnapshot(`
    "content/exercises/places.yaml:8   wrong-value
      tactics: "al" is not allowed; it can be "all". Did you mean "all"?
      Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

    Read 20 entries: 1 problem."
  `);
});

test('an entry that is no map', () => {
  expect(reportOf('sources.yaml', '- id: smith-2020', '- smith\n- id: smith-2020'))
    .toMatchInlineSnapshot(`
      "content/sources.yaml:1   wrong-value
        "smith" is not a map with keys.
        Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

      Read 21 entries: 1 problem."
    `);
});

test('a word in an attribute of a tag', () => {
  expect(reportOfText('<Note kind="tarp" title="Mind this">\n\nMind the gap.\n\n</Note>'))
    .toMatchInlineSnapshot(`
      "content/lessons/basics/01-start.mdx:24   wrong-value
        <Note kind>: "tarp" is not allowed; it can be "trap", "law", "model" or "field". Did you mean "trap"?
        Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

      Read 20 entries: 1 problem."
    `);
});
