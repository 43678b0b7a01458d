import { expect, test } from 'vitest';
import { check } from '#authoring/check.ts';
import { readContent } from '#authoring/content.ts';
import { report } from '#authoring/report.ts';
import { base, checkChanged, lesson } from './base-tree.ts';

test('content without a problem', () => {
  expect(check(readContent(new Map(Object.entries(base)), 'content'))).toEqual({
    issues: [],
    entries: 20,
    partial: false,
  });
});

test('many problems of many kinds are all told in one run, by file and line', () => {
  const findings = checkChanged(
    {
      file: 'tactics/free-month.mdx',
      text: (base['tactics/free-month.mdx'] ?? '')
        .replace('effort: low', 'effort: lo')
        .replace('concepts: [moat]', 'concepts: [moats]')
        .replace('fails:', 'fial:')
        .replace('    reason: It serves this place.\n', ''),
    },
    {
      file: lesson,
      text: (base[lesson] ?? '')
        .replace('## What is it?', '<Nte kind="x">\n\nUnlock {this}: one in four do.\n\n</Nte>')
        .replace('answer: a', 'answer: z'),
    },
    { file: 'exercises/wishes.yaml', replace: '      goal: It has no date.\n', by: '' },
    { file: 'concepts/Big Idea.mdx', text: base['concepts/goal.mdx'] ?? '' },
    { file: 'paths/all.yaml', replace: 'phases:', by: 'short: Twice.\nphases:' },
  );
  expect(report(findings)).toMatchInlineSnapshot(`
    "content/concepts/Big Idea.mdx:1   bad-id
      "Big Idea.mdx" cannot be an id: an id has small letters, digits and single hyphens.
      Rename it, and the places that name it. More: docs/content-rules/bad-id.md

    content/exercises/wishes.yaml:14   missing-feedback
      "more" has no text for a reader who chooses "goal".
      Write one: the right answer, why, and why this choice tempts. More: docs/content-rules/missing-feedback.md

    content/lessons/basics/01-start.mdx:10   unknown-answer
      guess.answer: "z" is none of the options.
      Use the id of an option. More: docs/content-rules/unknown-answer.md

    content/lessons/basics/01-start.mdx:22   unknown-tag
      There is no tag <Nte>. Did you mean <Note>?
      Use a tag of the list, or plain text. More: docs/content-rules/unknown-tag.md

    content/lessons/basics/01-start.mdx:24   figure-without-source
      "one in four" stands in a paragraph without a source.
      Add <Cite id="…" />, move it into an <Example>, or say it without the figure. More: docs/content-rules/figure-without-source.md

    content/lessons/basics/01-start.mdx:24   filler
      text: "Unlock" is filler.
      Cut it, or write what you mean in plain words. More: docs/content-rules/filler.md

    content/lessons/basics/01-start.mdx:24   mdx-syntax
      {this} is an expression; texts have none.
      Write the words, or an attribute in double quotes. More: docs/content-rules/mdx-syntax.md

    content/paths/all.yaml:3   unreadable-yaml
      This YAML cannot be read. The parser says: Map keys must be unique
      Look at this line and the one above: quote texts that hold a colon, keep the indentation. More: docs/content-rules/unreadable-yaml.md

    content/tactics/free-month.mdx:2   missing-field
      fails: the field is missing.
      Add the field. More: docs/content-rules/missing-field.md

    content/tactics/free-month.mdx:6   wrong-value
      effort: "lo" is not allowed; it can be "low", "medium" or "high". Did you mean "low"?
      Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

    content/tactics/free-month.mdx:10   unknown-key
      there is no field "fial". Did you mean "fails"?
      Rename the key or remove it. More: docs/content-rules/unknown-key.md

    content/tactics/free-month.mdx:12   fit-without-reason
      fits.niche: the fit is "core", but there is no reason.
      Add reason: one sentence, or remove the strategy if the fit is neutral. More: docs/content-rules/fit-without-reason.md

    content/tactics/free-month.mdx:16   unknown-reference
      concepts: there is no concept "moats". Did you mean "moat"?
      Fix the id, or add content/concepts/moats.mdx. More: docs/content-rules/unknown-reference.md

    Read 21 entries: 13 problems. Some rules wait until every file can be read."
  `);
});
