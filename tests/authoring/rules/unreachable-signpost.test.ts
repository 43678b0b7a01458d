import { expect, test } from 'vitest';
import { reportOfFiles } from '../base-tree.ts';
import { signposts } from '../more-entries.ts';

const file = 'signposts.yaml';

test('a signpost no way leads to', () => {
  expect(
    reportOfFiles({ file, text: signposts.replace('signpost: stalled', 'tactic: joint-call') }),
  ).toMatchInlineSnapshot(`
    "content/signposts.yaml:7   unreachable-signpost
      No way leads from the first signpost, "start", to "stalled".
      Let a way lead to it, or remove it. More: docs/content-rules/unreachable-signpost.md

    Read 22 entries: 1 problem."
  `);
});

test('two signposts that only lead to each other', () => {
  const island = (id: string, to: string): string =>
    signposts
      .slice(signposts.indexOf('- id: stalled'))
      .replace('id: stalled', `id: ${id}`)
      .replace('strategy: niche', `signpost: ${to}`);
  expect(reportOfFiles({ file, text: signposts + island('one', 'two') + island('two', 'one') }))
    .toMatchInlineSnapshot(`
      "content/signposts.yaml:13   unreachable-signpost
        No way leads from the first signpost, "start", to "one".
        Let a way lead to it, or remove it. More: docs/content-rules/unreachable-signpost.md

      content/signposts.yaml:19   unreachable-signpost
        No way leads from the first signpost, "start", to "two".
        Let a way lead to it, or remove it. More: docs/content-rules/unreachable-signpost.md

      Read 24 entries: 2 problems."
    `);
});

test('a signpost with another fault still leads on', () => {
  expect(reportOfFiles({ file, text: signposts.replace('see: Nobody answers.', 'sees: Nobody.') }))
    .toMatchInlineSnapshot(`
      "content/signposts.yaml:5   missing-field
        ways.see: the field is missing.
        Add the field. More: docs/content-rules/missing-field.md

      content/signposts.yaml:5   unknown-key
        ways: there is no field "sees". Did you mean "see"?
        Rename the key or remove it. More: docs/content-rules/unknown-key.md

      Read 22 entries: 2 problems."
    `);
});

test('no signposts at all are fine', () => {
  expect(reportOfFiles({ file, text: '[] # none yet\n' })).toMatchInlineSnapshot(
    `"Read 20 entries: 0 problems."`,
  );
});
