import { expect, test } from 'vitest';
import { readContent } from '#authoring/content.ts';
import { lessonTable, totals } from '#authoring/overview-text.ts';
import { overviewOf } from '#authoring/overview.ts';
import { base, lesson } from './base-tree.ts';

const overviewWith = (more: Readonly<Record<string, string>> = {}) =>
  overviewOf(readContent(new Map(Object.entries({ ...base, ...more })), 'content'));
const second = 'lessons/basics/02-next-step.mdx';
const short = (base[lesson] ?? '').replace(/You call a buyer.*/su, '<Exercise id="sums" />\n');

test('a line for each lesson, in the order of the course', () => {
  expect(lessonTable(overviewWith({ [second]: short }))).toMatchInlineSnapshot(`
    "lesson     words  minutes  grade  exercises  items  claims
    start        684        5    1.3          8     10      40
    next-step     24        5    2.9          2      2      40"
  `);
});

test('two lines of totals', () => {
  expect(totals(overviewWith())).toMatchInlineSnapshot(`
    "1 lesson (684 words, 5 minutes, median grade 1.3), 2 concepts, 2 strategies, 2 tactics, 4 fit cells (2 core, 0 supports, 2 neutral, 0 undermines),
    1 scenario, 1 statement, 8 exercises (10 items), 0 comparisons, 0 signposts, 1 path, 0 workshops, 1 source."
  `);
});

test('the median of two grades lies between them', () => {
  const { lessons, medianGrade } = overviewWith({ [second]: short });
  const [first, last] = lessons.map(({ grade }) => grade);
  expect(first).not.toBe(last);
  expect(medianGrade).toBeCloseTo(((first ?? 0) + (last ?? 0)) / 2);
});

test('a lesson that cannot be read has no words, and nothing breaks', () => {
  const { lessons } = overviewWith({ [second]: '---\ntitle: Next\n---\n\n<Note' });
  expect(lessons.at(-1)).toEqual({
    id: 'next-step',
    words: 0,
    minutes: 0,
    grade: 0,
    exercises: 0,
    items: 0,
    claims: 0,
  });
});

test('items of a match over all tactics, and of a scenario', () => {
  const items = (text: string): number => {
    const { items: more } = overviewWith({ 'exercises/more.yaml': text });
    return more - overviewWith().items;
  };
  expect(items('kind: match\nstrategies: [niche, partners]\ntactics: all\n')).toBe(2);
  expect(items('kind: scenario\nscenario: nordlicht\n')).toBe(3);
  expect(items('kind: choice\n')).toBe(0);
});
