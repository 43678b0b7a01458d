import { expect, test } from 'vitest';
import { reportOf, lesson } from '../base-tree.ts';

test('a player outside the field', () => {
  expect(reportOf(lesson, 'at="6 10"', 'at="6 24"')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:34   play-out-of-field
      <Player>: at="6 24" leaves the field of 48 by 20 squares.
      Move it inside, or give the play more rows. More: docs/content-rules/play-out-of-field.md

    Read 20 entries: 1 problem."
  `);
});

test('a zone that leaves the field', () => {
  expect(reportOf(lesson, 'size="20 14"', 'size="48 14"')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:33   play-out-of-field
      <Zone>: size="48 14" leaves the field of 48 by 20 squares.
      Move it inside, or give the play more rows. More: docs/content-rules/play-out-of-field.md

    Read 20 entries: 1 problem."
  `);
});

test('a place that is none', () => {
  expect(reportOf(lesson, 'at="6 10"', 'at="6, 10"')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:34   play-out-of-field
      <Player>: at="6, 10" is not a place.
      Write two numbers, squares from the left and from the top, such as "12 3.5". More: docs/content-rules/play-out-of-field.md

    Read 20 entries: 1 problem."
  `);
});

test('a size that is none', () => {
  expect(reportOf(lesson, 'size="20 14"', 'size="wide"')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:33   play-out-of-field
      <Zone>: size="wide" is not a size.
      Write numbers of squares, such as "20 14". More: docs/content-rules/play-out-of-field.md

    Read 20 entries: 1 problem."
  `);
});

test('a height that is none', () => {
  expect(reportOf(lesson, 'rows="20"', 'rows="60"')).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:32   play-out-of-field
      <Play>: rows="60" is not a height for a play.
      Write a number from 16 to 30. More: docs/content-rules/play-out-of-field.md

    Read 20 entries: 1 problem."
  `);
});

test('a text alternative that says nothing', () => {
  expect(
    reportOf(lesson, 'alt="Ana stands in the zone of clinics and sends one mail."', 'alt="A play"'),
  ).toMatchInlineSnapshot(`
    "content/lessons/basics/01-start.mdx:32   play-out-of-field
      <Play>: alt="A play" does not say what the picture shows.
      Write two or three sentences for somebody who cannot see it. More: docs/content-rules/play-out-of-field.md

    Read 20 entries: 1 problem."
  `);
});

test('an arrow that ends outside', () => {
  expect(reportOf(lesson, '<Player', '<Arrow from="3 4" to="52 4" />\n<Player'))
    .toMatchInlineSnapshot(`
      "content/lessons/basics/01-start.mdx:34   play-out-of-field
        <Arrow>: to="52 4" leaves the field of 48 by 20 squares.
        Move it inside, or give the play more rows. More: docs/content-rules/play-out-of-field.md

      Read 20 entries: 1 problem."
    `);
});

test('words that run over the edge', () => {
  expect(reportOf(lesson, 'at="6 10" label="Ana"', 'at="46 10" label="Ana of the clinics"'))
    .toMatchInlineSnapshot(`
      "content/lessons/basics/01-start.mdx:34   play-out-of-field
        <Player>: label="Ana of the clinics" runs over the edge of the field.
        Shorten the words, or move the part away from the edge. More: docs/content-rules/play-out-of-field.md

      Read 20 entries: 1 problem."
    `);
});
