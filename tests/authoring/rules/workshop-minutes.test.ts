import { expect, test } from 'vitest';
import { reportOfFiles } from '../base-tree.ts';
import { workshop } from '../more-entries.ts';

const file = 'workshops/one-hour.yaml';

test('steps that fill an hour are fine', () => {
  expect(reportOfFiles({ file, text: workshop })).toMatchInlineSnapshot(
    `"Read 21 entries: 0 problems."`,
  );
});

test('steps that take less', () => {
  expect(reportOfFiles({ file, text: workshop.replace('minutes: 30', 'minutes: 25') }))
    .toMatchInlineSnapshot(`
      "content/workshops/one-hour.yaml:5   workshop-minutes
        The steps take 55 minutes together; a workshop takes 60.
        Give a step 5 minutes more, or add one. More: docs/content-rules/workshop-minutes.md

      Read 21 entries: 1 problem."
    `);
});

test('steps that take more', () => {
  expect(reportOfFiles({ file, text: workshop.replace('minutes: 30', 'minutes: 45') }))
    .toMatchInlineSnapshot(`
      "content/workshops/one-hour.yaml:5   workshop-minutes
        The steps take 75 minutes together; a workshop takes 60.
        Take 15 minutes out of the steps. More: docs/content-rules/workshop-minutes.md

      Read 21 entries: 1 problem."
    `);
});

test('a step with another fault is told as that fault only', () => {
  expect(reportOfFiles({ file, text: workshop.replace('minutes: 30', 'minutes: half') }))
    .toMatchInlineSnapshot(`
      "content/workshops/one-hour.yaml:7   wrong-value
        steps.minutes: "half" is not a number.
        Change the value. docs/authoring-fields.md lists what each field takes. More: docs/content-rules/wrong-value.md

      Read 21 entries: 1 problem."
    `);
});
