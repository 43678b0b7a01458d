import { describe, expect, it } from 'vitest';
import { serviceWorker } from '#publishing/service-worker.ts';

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
const site = [file('index.html', 'home'), file('concepts/icp/index.html', 'icp')];

/** The constants in front of the worker, as the worker will see them. */
function constantsOf(text: string) {
  const [version = '', base = '', files = ''] = text.split('\n');
  const value = (line: string): unknown => JSON.parse(line.replace(/^const \w+ = (.*);$/u, '$1'));
  return { version: value(version), base: value(base), files: value(files) };
}

describe('the service worker', () => {
  it('lists every file of the site with a hash of its bytes', () => {
    const { base, files } = constantsOf(serviceWorker('work();', site, '/guide/'));
    expect(base).toBe('/guide/');
    expect(Object.keys(files as object)).toEqual(['concepts/icp/index.html', 'index.html']);
    expect(serviceWorker('work();', site, '/').endsWith('\nwork();')).toBe(true);
  });

  it('is the same for the same site in whatever order, and another when a byte changes', () => {
    const text = serviceWorker('work();', site, '/');
    expect(serviceWorker('work();', site.toReversed(), '/')).toBe(text);
    const changed = serviceWorker('work();', [file('index.html', 'home!'), ...site.slice(1)], '/');
    expect(constantsOf(changed).version).not.toBe(constantsOf(text).version);
    expect(constantsOf(serviceWorker('rest();', site, '/')).version).not.toBe(
      constantsOf(text).version,
    );
  });

  it.each([
    'sw.js',
    'robots.txt',
    'feed.xml',
    'sitemap.xml',
    'why-and-how.epub',
    'og/home.png',
    'embed.js',
    'embed/build/index.html',
    'oembed/build.json',
  ])('does not keep %s', (path) => {
    const { files } = constantsOf(serviceWorker('', [...site, file(path, 'x')], '/'));
    expect(Object.keys(files as object)).toHaveLength(2);
  });
});
