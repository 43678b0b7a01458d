import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { deadLinks, leadsOn, placesOf, readAddresses } from '#publishing/addresses.ts';
import { readRedirects } from '#publishing/redirects.ts';
import { builtPages } from './site.ts';

const pages = builtPages();
const built = new Map(
  pages
    .filter(({ html }) => !leadsOn(html))
    .map(({ path, html }) => [path, new Set(placesOf(html))]),
);
const published = readAddresses(readFileSync('content/addresses.txt', 'utf8'));
const redirects = readRedirects(readFileSync('content/redirects.yaml', 'utf8'));

it('knows the addresses that were published', () => {
  expect(published.size).toBeGreaterThan(200);
});

it('lets no published address die', () => {
  expect(deadLinks(published, built, redirects)).toEqual([]);
});

it('has a page at every address that is sent on', () => {
  const leading = new Set(pages.filter(({ html }) => leadsOn(html)).map(({ path }) => path));
  for (const { from } of redirects) if (!from.includes('#')) expect(leading).toContain(from);
});
