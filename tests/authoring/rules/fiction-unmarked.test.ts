import { expect, test } from 'vitest';
import { base, lesson, reportOfFiles, reportOfText } from '../base-tree.ts';

test('a fictional company in plain text', () => {
  expect(reportOfText('Sales at Nordlicht\nDental grew.')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   fiction-unmarked
      "Nordlicht Dental" is fiction, and this paragraph does not say so.
      Write "fictional" beside the name, or put the story into an <Example>. More: docs/content-rules/fiction-unmarked.md

    Read 20 entries: 1 problem."
  `);
});

test('the word fictional beside it is enough', () => {
  expect(reportOfText('Sales at the fictional Nordlicht Dental grew.')).toMatchInlineSnapshot(
    `"Read 20 entries: 0 problems."`,
  );
});

test('a name that is joined, and a name with words in brackets', () => {
  expect(
    reportOfFiles(
      {
        file: 'scenarios/alder-voss.yaml',
        text: (base['scenarios/nordlicht.yaml'] ?? '').replace(
          /company: .*/u,
          'company: Alder & Voss Actuaries',
        ),
      },
      {
        file: 'scenarios/quicktill.yaml',
        text: (base['scenarios/nordlicht.yaml'] ?? '').replace(
          /company: .*/u,
          'company: QuickTill (fictional)',
        ),
      },
      {
        file: lesson,
        text: (base[lesson] ?? '').replace(
          '## What',
          'Alder & Voss grew.\n\nQuickTill grew.\n\n## What',
        ),
      },
    ),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:22   fiction-unmarked
      "Alder & Voss" is fiction, and this paragraph does not say so.
      Write "fictional" beside the name, or put the story into an <Example>. More: docs/content-rules/fiction-unmarked.md

    content/lessons/basics/01-start.mdx:24   fiction-unmarked
      "QuickTill" is fiction, and this paragraph does not say so.
      Write "fictional" beside the name, or put the story into an <Example>. More: docs/content-rules/fiction-unmarked.md

    content/scenarios/alder-voss.yaml:1   orphan-entry
      Nothing refers to the scenario "alder-voss".
      Use it in an <Example> or in an exercise, or remove the file. More: docs/content-rules/orphan-entry.md

    content/scenarios/quicktill.yaml:1   orphan-entry
      Nothing refers to the scenario "quicktill".
      Use it in an <Example> or in an exercise, or remove the file. More: docs/content-rules/orphan-entry.md

    Read 22 entries: 4 problems."
  `);
});
