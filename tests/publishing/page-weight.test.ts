import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { budgets, overweight, quickScale, weigh } from '#publishing/page-weight.ts';

const files: Record<string, string> = {
  '/a.js': 'import"./b.js";console.log("a")',
  '/b.js': 'export{};console.log("b")',
  '/later.js': 'console.log("later")',
  '/a.css': 'p{color:red}',
  '/f.woff2': 'x'.repeat(100),
};
const read = (path: string) => Buffer.from(files[path] ?? `no file ${path}`);
const brotli = (text: string) => brotliCompressSync(text).length;

describe('the weight of a page', () => {
  const html =
    '<link rel="stylesheet" href="/a.css"><link rel="preload" as="font" href="/f.woff2">' +
    '<script>inline()</script><script type="module" src="/a.js"></script>' +
    '<astro-island component-url="/later.js"></astro-island>';
  const weight = weigh(html, read);

  it('counts linked scripts with their imports and inline scripts, not islands', () => {
    expect(weight.script).toBe(
      brotli(files['/a.js'] ?? '') + brotli(files['/b.js'] ?? '') + brotli('inline()'),
    );
  });

  it('counts islands apart, with what they import and all other script', () => {
    expect(weight.widgets).toBe(
      ['/a.js', '/b.js', '/later.js'].reduce((sum, path) => sum + brotli(files[path] ?? ''), 0),
    );
    expect(weigh('<script type="module" src="/a.js"></script>', read).widgets).toBe(0);
  });

  it('counts what a browser only reads with the HTML', () => {
    const data =
      '<script type="application/ld+json">{}</script><script type="speculationrules">{}</script>';
    expect(weigh(html + data, read).script).toBe(weight.script);
    expect(weigh(html + data, read).html).toBe(brotli(html + data));
  });

  it('does not count what is only for paper', () => {
    const paper = '<link rel="stylesheet" href="/later.js" media="print">';
    expect(weigh(html + paper, read).css).toBe(weight.css);
  });

  it('is never lighter on the quick scale', () => {
    const long = html + Array.from({ length: 400 }, (_, at) => `<p>Line ${at * at}</p>`).join('');
    const exact = weigh(long, read);
    const quick = weigh(long, read, quickScale);
    expect(quick.html).toBeGreaterThan(exact.html);
    expect(quick.css).toBeGreaterThanOrEqual(exact.css);
    expect(quick.script).toBeGreaterThanOrEqual(exact.script);
  });

  it('counts style sheets and fonts', () => {
    expect(weight.css).toBe(brotli('p{color:red}'));
    expect(weight.fonts).toBe(100);
  });
});

describe('a budget', () => {
  it('is kept in silence', () => {
    expect(
      overweight('/a/', { html: 1, css: 1, script: 1, widgets: 1, fonts: 1 }, budgets.page),
    ).toEqual([]);
  });

  it('is broken with the page, the number and the bound', () => {
    const heavy = {
      html: 20 * 1024,
      css: 3 * 1024,
      script: 4000,
      widgets: 90_000,
      fonts: 50_000,
    };
    expect(overweight('/lessons/a/', heavy, budgets.page)).toEqual([
      '/lessons/a/: HTML and CSS is 23.0 KiB, the budget is 22.0 KiB.',
      '/lessons/a/: script before interaction is 3.9 KiB, the budget is 3.0 KiB.',
      '/lessons/a/: script with its widgets is 87.9 KiB, the budget is 83.0 KiB.',
      '/lessons/a/: fonts is 48.8 KiB, the budget is 40.0 KiB.',
    ]);
  });
});
