import { describe, expect, it } from 'vitest';
import {
  addressesText,
  deadLinks,
  nextAddresses,
  placesOf,
  readAddresses,
} from '#publishing/addresses.ts';

const list = (rows: Record<string, readonly string[]>) =>
  new Map(Object.entries(rows).map(([page, places]) => [page, new Set(places)]));
const published = list({ '/a/': ['one', 'two'], '/b/': ['x'] });

it('lists the places of a page, not the ids the interface needs', () => {
  const html =
    '<main id="main"><h2 id="why">Why</h2><li class="x" id="item-goal"></li>' +
    '<input id="search-input"><h2 id="exercise-a-title"></h2><template><p id="t"></p></template></main>';
  expect(placesOf(html)).toEqual(['why', 'item-goal']);
});

it('writes one sorted line a page and reads it back', () => {
  const text = addressesText(list({ '/b/': ['x'], '/a/': ['two', 'one'] }));
  expect(text).toBe('/a/ #one #two\n/b/ #x\n');
  expect(readAddresses(text)).toEqual(published);
});

describe('a published address', () => {
  it('may stay, and others may come', () => {
    expect(deadLinks(published, list({ '/a/': ['one', 'two', 'z'], '/b/': ['x'] }), [])).toEqual(
      [],
    );
  });

  it('that is gone is told once, with what to do', () => {
    expect(deadLinks(published, list({ '/a/': ['one'] }), [])).toEqual([
      "/a/#two was published and leads nowhere now. Bring it back, or add to content/redirects.yaml: { from: '/a/#two', to: '/where/it/is/now/' }.",
      "/b/ was published and leads nowhere now. Bring it back, or add to content/redirects.yaml: { from: '/b/', to: '/where/it/is/now/' }.",
    ]);
  });

  it('may move; a page takes its places along', () => {
    const built = list({ '/a/': ['one', 'new'], '/c/': [] });
    const redirects = [
      { from: '/a/#two', to: '/a/#new' },
      { from: '/b/', to: '/c/' },
    ];
    expect(deadLinks(published, built, redirects)).toEqual([]);
  });

  it('stays in the list when it is sent on', () => {
    expect(addressesText(nextAddresses(published, list({ '/a/': ['one'], '/c/': [] })))).toBe(
      '/a/ #one #two\n/b/ #x\n/c/\n',
    );
  });
});

it('tells of a redirect that leads nowhere or hides a page', () => {
  const built = list({ '/a/': ['one', 'two'], '/b/': ['x'] });
  expect(
    deadLinks(published, built, [
      { from: '/old/', to: '/a/#gone' },
      { from: '/b/', to: '/a/' },
    ]),
  ).toEqual([
    'content/redirects.yaml sends /old/ to /a/#gone, which is not there. Lead it to an address that is.',
    'content/redirects.yaml sends /b/ on, but there is a page at this address. Remove the line, or the page.',
  ]);
});
