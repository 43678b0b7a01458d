import { expect, test } from 'vitest';
import { base, lesson, reportOf, reportOfFiles } from '../base-tree.ts';

test('a file name with capital letters', () => {
  expect(reportOfFiles({ file: 'paths/New_Hires.yaml', text: base['paths/all.yaml'] ?? '' }))
    .toMatchInlineSnapshot(`
      "content/paths/New_Hires.yaml:1   bad-id
        "New_Hires.yaml" cannot be an id: an id has small letters, digits and single hyphens.
        Rename it, and the places that name it. More: docs/content-rules/bad-id.md

      Read 21 entries: 1 problem."
    `);
});

test('an id of a list with capital letters', () => {
  expect(
    reportOf(
      'statements.yaml',
      '- id: sixty-clinics',
      '- id: ok\n  text: Call Ana.\n  answer: discussion\n  why: It depends.\n  feedback: {}\n- id: Sixty\n  text: Call Ben.\n  answer: discussion\n  why: It depends.\n  feedback: {}\n- id: sixty-clinics',
    ),
  ).toMatchInlineSnapshot(`
    "content/statements.yaml:6   bad-id
      "Sixty" cannot be an id: an id has small letters, digits and single hyphens.
      Rename it, and the places that name it. More: docs/content-rules/bad-id.md

    Read 22 entries: 1 problem."
  `);
});

test('a lesson without a number', () => {
  expect(
    reportOfFiles({
      file: 'lessons/basics/next.mdx',
      text: (base[lesson] ?? '')
        .replace('teaches: [goal]', 'teaches: [moat]')
        .replace('A <Term', 'A <Term id="moat" /> or <Term'),
    }),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/next.mdx:1   bad-id
      "next.mdx" does not stand where a lesson stands.
      Name it lessons/<module>/<nn>-<id>.mdx with two digits for nn. More: docs/content-rules/bad-id.md

    Read 21 entries: 1 problem."
  `);
});

test('a file that nobody reads', () => {
  expect(
    reportOfFiles(
      { file: 'concepts/note.md', text: '---\ntitle: x\n---\n' },
      { file: 'tactic/x.mdx', text: '---\ntitle: x\n---\n' },
    ),
  ).toMatchInlineSnapshot(`
    "content/concepts/note.md:1   bad-id
      "note.md" belongs to no collection, so nobody reads it.
      Move it, or mend its ending: texts are .mdx, data is .yaml. More: docs/content-rules/bad-id.md

    content/tactic/x.mdx:1   bad-id
      "x.mdx" belongs to no collection, so nobody reads it.
      Move it, or mend its ending: texts are .mdx, data is .yaml. More: docs/content-rules/bad-id.md

    Read 20 entries: 2 problems."
  `);
});

test('the lists of published and of moved addresses are no strangers', () => {
  expect(
    reportOfFiles(
      { file: 'redirects.yaml', text: '[]' },
      { file: 'addresses.txt', text: '/lessons/goal/' },
    ),
  ).toMatch(/: 0 problems\.$/u);
});
