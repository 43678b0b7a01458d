import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attributes, builtPages } from './site.ts';

const pages = builtPages();
const ids = new Map(pages.map((page) => [page.path, new Set(attributes(page.html, 'id'))]));

it('built a page for every address', () => {
  expect(pages.length).toBeGreaterThan(50);
});

it('resolves every internal link and fragment', () => {
  const broken = pages.flatMap((page) =>
    attributes(page.html, 'href').flatMap((href) => {
      const url = new URL(href.replaceAll('&amp;', '&'), `http://guide${page.path}`);
      if (url.host !== 'guide') return [];
      const target = ids.get(url.pathname);
      const isFile = existsSync(join('dist', url.pathname)) && !url.pathname.endsWith('/');
      if (!target && !isFile) return [`${page.path}: ${href} leads nowhere`];
      const id = decodeURIComponent(url.hash.slice(1));
      // Behind the builder's address a plan may stand instead of a place.
      const isPlan = url.pathname === '/build/' && id.startsWith('s=');
      return id === '' || isPlan || target?.has(id)
        ? []
        : [`${page.path}: ${href} has no such place`];
    }),
  );
  expect(broken).toEqual([]);
});

it('gives every id once a page', () => {
  const doubled = pages.flatMap((page) => {
    const all = attributes(page.html.replaceAll(/<template[\s\S]*?<\/template>/gu, ''), 'id');
    return all.filter((id, i) => all.indexOf(id) !== i).map((id) => `${page.path}: ${id}`);
  });
  expect(doubled).toEqual([]);
});

it('asks no other host for anything', () => {
  const foreign = pages.flatMap((page) =>
    [
      ...page.html.matchAll(
        /<(?:script|link|img|iframe|source)\b[^>]*(?:src|href)="(https?:[^"]+)"/gu,
      ),
    ]
      // These say where the page is from; nothing is fetched.
      .filter((match) => !/rel="(?:canonical|alternate)"/u.test(match[0]))
      .map((match) => `${page.path}: ${match[1] ?? ''}`),
  );
  expect(foreign).toEqual([]);
});

it('has no inline style or handler, which the policy would block', () => {
  const inline = pages.flatMap((page) =>
    [...page.html.matchAll(/<[a-z][^>]*\s(?:style|on[a-z]+)="[^"]*"/gu)].map(
      (match) => `${page.path}: ${match[0].slice(0, 80)}`,
    ),
  );
  expect(inline).toEqual([]);
});

it('finds every module that a script imports, now or later', () => {
  const folder = 'dist/_astro';
  const missing = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) =>
      [
        ...readFileSync(join(folder, file), 'utf8').matchAll(
          /(?:from|import)\s*\(?\s*["'](\.\/[^"']+)["']/gu,
        ),
      ]
        .map(([, path]) => path ?? '')
        .filter((path) => !existsSync(join(folder, path)))
        .map((path) => `${file}: ${path}`),
    );
  expect(missing).toEqual([]);
});
