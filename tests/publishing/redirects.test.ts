import { describe, expect, it } from 'vitest';
import { readRedirects, redirectPage, redirectsFile, withOldPlace } from '#publishing/redirects.ts';

const moved = { from: '/lessons/old/', to: '/lessons/new/#term' };

it('reads a list, also an empty one, and says what is wrong with a line', () => {
  expect(readRedirects("- { from: /lessons/old/, to: '/lessons/new/#term' }")).toEqual([moved]);
  expect(readRedirects('# nothing yet\n[]')).toEqual([]);
  expect(() => readRedirects('- { from: lessons, to: /a/ }')).toThrow(
    /redirects\.yaml: .*an address such as \/lessons\/goal\/#term/su,
  );
  expect(() => readRedirects('- { from: /a/, to: "https://evil.example/" }')).toThrow(
    'an address such as',
  );
});

it('sends whole pages on by the host, below the base path', () => {
  expect(redirectsFile([moved, { from: '/a/#b', to: '/a/#c' }], '/sub')).toBe(
    '/sub/lessons/old/ /sub/lessons/new/#term 301\n',
  );
});

it('sends on without script, for people and for search engines', () => {
  const page = redirectPage('/sub/lessons/new/', 'https://guide.example', 'en-US');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/sub/lessons/new/" />');
  expect(page).toContain('<link rel="canonical" href="https://guide.example/sub/lessons/new/" />');
  expect(page).toContain('<a href="/sub/lessons/new/">Go to its new address</a>');
});

describe('a place that moved', () => {
  const html = '<main><h2 id="new-one">New</h2></main>';

  it('is found under its old id on the same page', () => {
    expect(withOldPlace(html, { from: '/a/#old', to: '/a/#new-one' }, '')).toBe(
      '<main><h2 id="new-one"><span id="old"></span>New</h2></main>',
    );
  });

  it('leads to another page with a sentence', () => {
    expect(withOldPlace(html, { from: '/a/#old', to: '/b/#new-one' }, '/sub')).toContain(
      '<p class="wrap" id="old">This part has moved. <a href="/sub/b/#new-one">Read it at its new place.</a></p></main>',
    );
  });
});
