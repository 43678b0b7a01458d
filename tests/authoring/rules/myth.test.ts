import { expect, test } from 'vitest';
import { lesson, reportOf, reportOfFiles, reportOfText } from '../base-tree.ts';
import { myths } from '../more-entries.ts';

test('every myth, said as if it were true', () => {
  expect(
    reportOfText(
      [
        'Nearly all sales come after the fifth contact.',
        'Mind Sun Tzu, who called it the noise before defeat.',
        'Call within five minutes, and you are a hundred times as likely to reach somebody.',
        'Buyers are through 57% of the purchase before they talk to you. <Cite id="smith-2020" />',
        'A study says that 95% of employees do not know the strategy. <Cite id="smith-2020" />',
        'The customer is always right.',
        'Relationship selling is dead.',
        'With 5% more retention, profit grows by 25 to 95%. <Cite id="smith-2020" />',
        'Scarcity always works.',
      ].join('\n\n'),
    ),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   myth
      text: "Nearly all sales come after the fifth" tells a myth of sales, and nothing here corrects it.
      Nobody found the study or its association; say what was counted about follow-ups. To correct it, put it into <Note kind="trap">, or say beside it that it is a myth. More: docs/content-rules/myth.md

    content/lessons/basics/01-start.mdx:26   myth
      text: "Sun Tzu" tells a myth of sales, and nothing here corrects it.
      No page we found names the passage; leave the line and the name out. To correct it, put it into <Note kind="trap">, or say beside it that it is a myth. More: docs/content-rules/myth.md

    content/lessons/basics/01-start.mdx:28   myth
      text: "a hundred times as likely" tells a myth of sales, and nothing here corrects it.
      A vendor compared five minutes with thirty in 2007; say that, or use the 2011 study. To correct it, put it into <Note kind="trap">, or say beside it that it is a myth. More: docs/content-rules/myth.md

    content/lessons/basics/01-start.mdx:30   myth
      text: "57% of the purchase" tells a myth of sales, and nothing here corrects it.
      Such single numbers are old and count different things; leave the number out. To correct it, put it into <Note kind="trap">, or say beside it that it is a myth. More: docs/content-rules/myth.md

    content/lessons/basics/01-start.mdx:32   myth
      text: "95% of employees do not know the strateg" tells a myth of sales, and nothing here corrects it.
      How it was measured is unclear; leave the number out. To correct it, put it into <Note kind="trap">, or say beside it that it is a myth. More: docs/content-rules/myth.md

    content/lessons/basics/01-start.mdx:34   myth
      text: "customer is always right" tells a myth of sales, and nothing here corrects it.
      Research finds that listening helps up to a point and then harms. To correct it, put it into <Note kind="trap">, or say beside it that it is a myth. More: docs/content-rules/myth.md

    content/lessons/basics/01-start.mdx:36   myth
      text: "Relationship selling is dead" tells a myth of sales, and nothing here corrects it.
      A meta-analysis finds that it works, best in services and between businesses. To correct it, put it into <Note kind="trap">, or say beside it that it is a myth. More: docs/content-rules/myth.md

    content/lessons/basics/01-start.mdx:38   myth
      text: "5% more retention" tells a myth of sales, and nothing here corrects it.
      It comes from a few industry cases of 1990 and does not hold in general. To correct it, put it into <Note kind="trap">, or say beside it that it is a myth. More: docs/content-rules/myth.md

    content/lessons/basics/01-start.mdx:40   myth
      text: "Scarcity always works" tells a myth of sales, and nothing here corrects it.
      It depends on the product and on the kind; say for which. To correct it, put it into <Note kind="trap">, or say beside it that it is a myth. More: docs/content-rules/myth.md

    Read 20 entries: 9 problems."
  `);
});

test('a myth that the paragraph or a trap corrects', () => {
  expect(
    reportOfText(
      '“The customer is always right” is a myth.\n\n<Note kind="trap" title="Dead">\n\nRelationship selling is dead.\n\n</Note>',
    ),
  ).toMatchInlineSnapshot(`"Read 20 entries: 0 problems."`);
});

test('a correction in the next paragraph is too far away', () => {
  expect(reportOfText('The customer is always right.\n\nThat is a myth.')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:24   myth
      text: "customer is always right" tells a myth of sales, and nothing here corrects it.
      Research finds that listening helps up to a point and then harms. To correct it, put it into <Note kind="trap">, or say beside it that it is a myth. More: docs/content-rules/myth.md

    Read 20 entries: 1 problem."
  `);
});

test('a myth among the options of a guess, with feedback that does not correct it', () => {
  expect(
    reportOf(
      lesson,
      'text: A wish, feedback: A wish',
      'text: Scarcity always works, feedback: A wish',
    ),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:9   myth
      guess.options.text: "Scarcity always works" tells a myth of sales, and nothing here corrects it.
      It depends on the product and on the kind; say for which. To correct it, put it into <Note kind="trap">, or say beside it that it is a myth. More: docs/content-rules/myth.md

    Read 20 entries: 1 problem."
  `);
});

test('the same with feedback that does', () => {
  expect(
    reportOf(
      lesson,
      'text: A wish, feedback: A wish has no date.',
      'text: Scarcity always works, feedback: Research says otherwise.',
    ),
  ).toMatchInlineSnapshot(`"Read 20 entries: 0 problems."`);
});

test('limits of a source may say it', () => {
  expect(
    reportOf(
      'sources.yaml',
      '  strength: weak',
      '  strength: weak\n  limits: It does not show that scarcity always works.',
    ),
  ).toMatchInlineSnapshot(`"Read 20 entries: 0 problems."`);
});

test('the list of myths says it in order to correct it', () => {
  expect(reportOfFiles({ file: 'myths.yaml', text: myths })).toMatchInlineSnapshot(
    `"Read 21 entries: 0 problems."`,
  );
});
