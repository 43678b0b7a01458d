import { expect, it } from 'vitest';
import { exactFirst, type PageResult } from '#browser/search.ts';

const result = (title: string): PageResult => ({
  title,
  path: `/${title}/`,
  kind: 'page',
  excerpt: '',
  sections: [],
});
const titles = (query: string, ...all: string[]) =>
  exactFirst(all.map(result), query).map(({ title }) => title);

it.each([
  [
    'a page whose title is the query',
    'goal',
    ['A goal and a plan', 'Goal'],
    ['Goal', 'A goal and a plan'],
  ],
  ['whatever its case and the spaces around it', '  GOAL ', ['Plan', 'Goal'], ['Goal', 'Plan']],
  ['nothing else', 'go', ['Plan', 'Goal'], ['Plan', 'Goal']],
])('puts first %s', (_, query, given, expected) => {
  expect(titles(query, ...given)).toEqual(expected);
});
