import { expect, test } from 'vitest';
import { base, reportOf, reportOfFiles } from '../base-tree.ts';

test('a tactic that says nothing about any strategy', () => {
  expect(
    reportOfFiles(
      {
        file: 'tactics/post-card.mdx',
        text: (base['tactics/free-month.mdx'] ?? '')
          .replace('title: Free month', 'title: Post card')
          .replace(/fits:.*(?=concepts:)/su, 'fits:\n  niche: { fit: neutral }\n'),
      },
      {
        file: 'scenarios/nordlicht.yaml',
        replace: 'misfit: [',
        by: 'misfit: [{ tactic: post-card, why: Nobody reads it. }, ',
      },
    ),
  ).toMatchInlineSnapshot(`
    "content/tactics/post-card.mdx:11   fits-incomplete
      The tactic "post-card" is neutral for every strategy.
      Go through the strategies, and write in fits where it helps or harms. More: docs/content-rules/fits-incomplete.md

    Read 21 entries: 1 problem."
  `);
});

test('a strategy that no tactic carries', () => {
  expect(
    reportOfFiles(
      {
        file: 'strategies/events.mdx',
        text: base['strategies/niche.mdx'] ?? '',
      },
      {
        file: 'scenarios/nordlicht.yaml',
        replace: 'weaker: [',
        by: 'weaker: [{ strategy: events, why: Nobody comes. }, ',
      },
    ),
  ).toMatchInlineSnapshot(`
    "content/strategies/events.mdx:1   fits-incomplete
      No tactic is core to the strategy "events".
      Go through the tactics, and write its fit wherever it is not neutral. More: docs/content-rules/fits-incomplete.md

    Read 21 entries: 1 problem."
  `);
});

test('fits that cannot be read may say anything', () => {
  expect(reportOf('tactics/free-month.mdx', 'fit: core', 'fit: cor')).toMatchInlineSnapshot(`
    "content/tactics/free-month.mdx:13   wrong-value
      fits.niche.fit: "cor" is not allowed; it can be "core", "supports", "neutral" or "undermines". Did you mean "core"?
      Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

    Read 20 entries: 1 problem."
  `);
});
