import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { atomFeed, newestDay } from '#publishing/feed.ts';
import { listedAddress, sitemapXml } from '#publishing/sitemap.ts';

const url = (path: string): string => `https://a.example/base${path}`;
const change = (id: string, date: string, title = id) => ({
  id,
  date,
  title,
  text: 't',
  path: '/a/',
});
const parse = (xml: string) => new JSDOM(xml, { contentType: 'text/xml' }).window.document;
const texts = (xml: string, name: string) =>
  [...parse(xml).getElementsByTagName(name)].map((element) => element.textContent);

it('lists changes with the newest first and dates the feed by it', () => {
  const feed = atomFeed([change('old', '2026-01-02'), change('new', '2026-03-04')], 'News', url);
  expect(texts(feed, 'title').slice(1)).toEqual(['new', 'old']);
  expect(texts(feed, 'updated')[0]).toBe('2026-03-04T00:00:00Z');
  expect(texts(feed, 'id')[1]).toBe('https://a.example/base/feed.xml#new');
});

it('keeps what an author writes as text', () => {
  expect(texts(atomFeed([change('a', '2026-01-02', '<b>&"')], 'News', url), 'title')[1]).toBe(
    '<b>&"',
  );
});

it('knows the newest day, also of nothing', () => {
  expect(newestDay([change('a', '2026-05-01'), change('b', '2026-04-01')])).toBe('2026-05-01');
  expect(newestDay([])).toBe('1970-01-01');
});

it('leaves pages out of the site map that hide or repeat another', () => {
  const page = (head: string) => `<head>${head}</head>`;
  const own = page('<link rel="canonical" href="https://a.example/a/">');
  expect(listedAddress(own, '/a/')).toBe('https://a.example/a/');
  expect(listedAddress(own, '/b/')).toBeUndefined();
  expect(
    listedAddress(page('<meta name="robots" content="noindex">') + own, '/a/'),
  ).toBeUndefined();
});

it('writes a site map that an XML parser reads', () => {
  expect(texts(sitemapXml(['https://a.example/?a&b']), 'loc')).toEqual(['https://a.example/?a&b']);
});
