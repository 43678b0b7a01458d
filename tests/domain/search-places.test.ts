import { expect, it } from 'vitest';
import { askedCell } from '#domain/search-cell.ts';
import type { SearchEntry } from '#domain/search-entry.ts';
import { matchingPlaces } from '#domain/search-places.ts';

const content = 'Intro words here A bakery asks for less money now and then pays late';
const places = [
  { element: 'section', id: 'all', text: '', location: 0 },
  { element: 'h2', id: 'how', text: 'How to do it#Link to “How to do it”', location: 1 },
  { element: 'li', id: 'item-bakery', text: '', location: 3 },
  { element: 'li', id: 'other', text: '', location: 5 },
];

it('gives each match to the last heading or item before it, most matches first', () => {
  expect(matchingPlaces(places, [0, 2, 5, 8], content, 3)).toEqual([
    { id: 'item-bakery', title: 'A bakery asks for less money now and then…' },
    { id: 'how', title: 'How to do it' },
  ]);
  expect(matchingPlaces(places, [2, 5, 8], content, 1)).toHaveLength(1);
  expect(matchingPlaces([], [1], content, 3)).toEqual([]);
});

const entry = (kind: 'tactic' | 'strategy', id: string, title: string, alias: string) =>
  ({ kind, title, aliases: [alias], path: `/${kind}/${id}/`, short: '' }) satisfies SearchEntry;
const entries = [
  entry('tactic', 'cold-call', 'Cold call', 'cold calling'),
  entry('strategy', 'account-based', 'Account-based selling', 'ABM'),
];

it.each(['cold call account-based', 'ABM cold calling', 'Cold calls under account-based selling'])(
  'leads %j to the cell of the matrix',
  (query) => {
    expect(askedCell(entries, query)?.path).toBe('/fit/#account-based--cold-call');
  },
);

it.each(['cold call', 'abm', '', 'cold call abm now', '%'])('sees no cell in %j', (query) => {
  expect(askedCell(entries, query)).toBeUndefined();
});
