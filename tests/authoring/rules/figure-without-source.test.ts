import { expect, test } from 'vitest';
import { lesson, reportOf, reportOfFiles, reportOfText } from '../base-tree.ts';
import { comparison } from '../more-entries.ts';

test('percent, times, money, shares and ratios in a text', () => {
  expect(
    reportOfText(
      'In a year 40 percent\nof teams grew.\n\nThey were three times as fast.\n\nA seat costs $1,200.\n\nOne in four said so.\n\nCoverage was 4:1.\n\n| a | b |\n|---|---|\n| deals | 12% |',
    ),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   figure-without-source
      "40 percent" stands in a paragraph without a source.
      Add <Cite id="…" />, move it into an <Example>, or say it without the figure. More: docs/content-rules/figure-without-source.md

    content/lessons/basics/01-start.mdx:27   figure-without-source
      "three times as" stands in a paragraph without a source.
      Add <Cite id="…" />, move it into an <Example>, or say it without the figure. More: docs/content-rules/figure-without-source.md

    content/lessons/basics/01-start.mdx:29   figure-without-source
      "$1,200" stands in a paragraph without a source.
      Add <Cite id="…" />, move it into an <Example>, or say it without the figure. More: docs/content-rules/figure-without-source.md

    content/lessons/basics/01-start.mdx:31   figure-without-source
      "One in four" stands in a paragraph without a source.
      Add <Cite id="…" />, move it into an <Example>, or say it without the figure. More: docs/content-rules/figure-without-source.md

    content/lessons/basics/01-start.mdx:33   figure-without-source
      "4:1" stands in a paragraph without a source.
      Add <Cite id="…" />, move it into an <Example>, or say it without the figure. More: docs/content-rules/figure-without-source.md

    content/lessons/basics/01-start.mdx:37   figure-without-source
      "12%" stands in a paragraph without a source.
      Add <Cite id="…" />, move it into an <Example>, or say it without the figure. More: docs/content-rules/figure-without-source.md

    Read 20 entries: 6 problems."
  `);
});

test('plain numbers, years and clock times are no such figures', () => {
  expect(
    reportOfText(
      'In 2020 a team of 12 in 2 rooms called at 9:30, three times a week, for 30 days.',
    ),
  ).toMatchInlineSnapshot(`"Read 20 entries: 0 problems."`);
});

test('a cited paragraph, an example, a play and a model are fine', () => {
  expect(
    reportOfText(
      'It was 40%. <Cite id="smith-2020" />\n\n<Example title="A case">\n\nIt costs EUR 900.\n\n</Example>\n\n<Note kind="model" title="Our model">\n\nOne in four.\n\n</Note>',
    ),
  ).toMatchInlineSnapshot(`"Read 20 entries: 0 problems."`);
});

test('a trap is not', () => {
  expect(reportOfText('<Note kind="trap" title="A trap">\n\nOne in four.\n\n</Note>'))
    .toMatchInlineSnapshot(`
      "content/lessons/basics/01-start.mdx:26   figure-without-source
        "One in four" stands in a paragraph without a source.
        Add <Cite id="…" />, move it into an <Example>, or say it without the figure. More: docs/content-rules/figure-without-source.md

      Read 20 entries: 1 problem."
    `);
});

test('a field of a concept', () => {
  expect(
    reportOf('concepts/goal.mdx', 'fails: Nobody looks at it again.', 'fails: 80% of them fail.'),
  ).toMatchInlineSnapshot(`
    "content/concepts/goal.mdx:9   figure-without-source
      fails: "80%" stands in a field that cannot carry a source.
      Give the figure in the text or in evidence, with its source, or say it without the figure. More: docs/content-rules/figure-without-source.md

    Read 20 entries: 1 problem."
  `);
});

test('a list of a strategy', () => {
  expect(
    reportOf(
      'strategies/niche.mdx',
      'useWhen: [buyers differ]',
      'useWhen: [buyers differ, "deals above EUR 5,000"]',
    ),
  ).toMatchInlineSnapshot(`
    "content/strategies/niche.mdx:8   figure-without-source
      useWhen: "EUR 5,000" stands in a field that cannot carry a source.
      Give the figure in the text or in evidence, with its source, or say it without the figure. More: docs/content-rules/figure-without-source.md

    Read 20 entries: 1 problem."
  `);
});

test('example and evidence may hold figures', () => {
  expect(
    reportOf('tactics/free-month.mdx', 'example: Ben offers', 'example: For EUR 900 Ben offers'),
  ).toMatchInlineSnapshot(`"Read 20 entries: 0 problems."`);
});

test('a row of a comparison, but not the example of a side', () => {
  expect(
    reportOfFiles({
      file: 'comparisons/goal-or-moat.mdx',
      text: comparison
        .replace('Win 60 clinics.', 'Win EUR 90 a day.')
        .replace('One year', 'EUR 90 a day'),
    }),
  ).toMatchInlineSnapshot(`
    "content/comparisons/goal-or-moat.mdx:11   figure-without-source
      rows.left: "EUR 90" stands in a field that cannot carry a source.
      Give the figure in the text or in evidence, with its source, or say it without the figure. More: docs/content-rules/figure-without-source.md

    Read 21 entries: 1 problem."
  `);
});

test('fields of a lesson', () => {
  expect(
    reportOfFiles(
      {
        file: lesson,
        replace: 'feedback: A wish has no date.',
        by: 'feedback: 70% of wishes have no date.',
      },
      {
        file: lesson,
        replace: 'recap: [A goal has a date.',
        by: 'recap: [One in four goals has a date.',
      },
      { file: lesson, replace: 'listen: A reason.', by: 'listen: Three times as many reasons.' },
    ),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:9   figure-without-source
      guess.options.feedback: "70%" stands in a field that cannot carry a source.
      Give the figure in the text or in evidence, with its source, or say it without the figure. More: docs/content-rules/figure-without-source.md

    content/lessons/basics/01-start.mdx:16   figure-without-source
      recap: "One in four" stands in a field that cannot carry a source.
      Give the figure in the text or in evidence, with its source, or say it without the figure. More: docs/content-rules/figure-without-source.md

    content/lessons/basics/01-start.mdx:19   figure-without-source
      coach.listen: "Three times as" stands in a field that cannot carry a source.
      Give the figure in the text or in evidence, with its source, or say it without the figure. More: docs/content-rules/figure-without-source.md

    Read 20 entries: 3 problems."
  `);
});

test('the case of a guess, words of somebody, and what the text says are fine', () => {
  expect(
    reportOfFiles(
      { file: lesson, replace: 'ask: What is it?', by: 'ask: Ana wins 28%. What is it?' },
      { file: lesson, replace: 'text: A wish', by: 'text: 10% more' },
      { file: lesson, replace: 'listen: A reason.', by: 'listen: “Give us 10%.”' },
      {
        file: lesson,
        replace: 'recap: [A goal has',
        by: 'recap: [Of sellers 40% had none. A goal has',
      },
    ),
  ).toMatchInlineSnapshot(`"Read 20 entries: 0 problems."`);
});

test('in a text, words of somebody are fine, and figures beside them are not', () => {
  expect(reportOfText('“Give us 10%.” "It costs $20." And\n40% gave.')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:25   figure-without-source
      "40%" stands in a paragraph without a source.
      Add <Cite id="…" />, move it into an <Example>, or say it without the figure. More: docs/content-rules/figure-without-source.md

    Read 20 entries: 1 problem."
  `);
});
