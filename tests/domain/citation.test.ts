import { expect, it } from 'vitest';
import { shortCitation } from '#domain/citation.ts';

it.each([
  ['Terho, Eggert, Haas & Ulaga', 2015, 'Terho et al. 2015'],
  ['Dixon & McKenna', 2022, 'Dixon & McKenna 2022'],
  ['Rumelt', 2011, 'Rumelt 2011'],
  ['PostHog', undefined, 'PostHog'],
])('cites %s (%s) as %s', (authors, year, expected) => {
  expect(shortCitation(year === undefined ? { authors } : { authors, year })).toBe(expected);
});
