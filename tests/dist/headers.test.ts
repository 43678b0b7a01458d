import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { leadsOn } from '#publishing/addresses.ts';
import { closedFolders, contentPolicy, metaPolicy } from '#publishing/headers.ts';
import { headersFile, nginxFile, vercelFile } from '#publishing/host-files.ts';
import { builtPages } from './site.ts';

const pages = builtPages().filter(({ html }) => !leadsOn(html));
const policies = pages.map(({ html }) => metaPolicy(html) ?? '');
const policy = contentPolicy(policies);
const directive = (name: string): string =>
  policy.split('; ').find((text) => text.startsWith(`${name} `)) ?? '';

it('gives every page its policy', () => {
  expect(pages.filter(({ html }) => metaPolicy(html) === undefined)).toEqual([]);
});

it('allows scripts and styles by file or hash only', () => {
  expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/u);
  expect(directive('script-src')).toMatch(
    /^script-src 'self' 'wasm-unsafe-eval'(?: 'sha256-[^']+')+$/u,
  );
  expect(directive('worker-src')).toBe("worker-src 'self'");
  expect(directive('manifest-src')).toBe("manifest-src 'self'");
});

it('names what is read to be made ready before its link is pressed, but in frames', () => {
  const rules = /<script type="speculationrules">([^<]+)<\/script>/u;
  const without = pages.filter(({ html }) => !rules.test(html)).map(({ path }) => path);
  expect(without).toEqual(
    pages.filter(({ path }) => path.startsWith('/embed/')).map(({ path }) => path),
  );
  const [, text = ''] = rules.exec(pages[0]?.html ?? '') ?? [];
  expect(JSON.parse(text)).toHaveProperty('prerender.0.eagerness', 'moderate');
  const hash = createHash('sha256').update(text).digest('base64');
  for (const page of pages.filter(({ html }) => rules.test(html))) {
    expect(metaPolicy(page.html), page.path).toContain(`'sha256-${hash}'`);
  }
});

it('writes it into the headers of static hosts, and closes all pages to frames but the embeds', () => {
  const notes = readFileSync('dist/_headers', 'utf8');
  const closed = closedFolders(pages.map(({ path }) => path));
  expect(notes).toBe(headersFile(policy, '/', closed));
  const open = pages.filter(({ path }) => !closed.some((folder) => path.startsWith(`/${folder}/`)));
  expect(open.filter(({ path }) => !path.startsWith('/embed/')).map(({ path }) => path)).toEqual([
    '/404.html',
    '/',
  ]);
  // Cloudflare Pages reads no more.
  expect(notes.split('\n\n').length).toBeLessThan(100);
  expect(Math.max(...notes.split('\n').map(({ length }) => length))).toBeLessThan(2000);
});

it('has the same policy in the snippets for other hosts', () => {
  const say = 'The policy of the pages changed. Run npm run headers, and commit deploy/.';
  expect(readFileSync('deploy/nginx.conf', 'utf8'), say).toBe(nginxFile(policy));
  expect(readFileSync('deploy/vercel.json', 'utf8'), say).toBe(vercelFile(policy));
});
