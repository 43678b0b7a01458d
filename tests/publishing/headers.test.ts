import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  cacheControl,
  closedFolders,
  contentPolicy,
  framedBy,
  metaPolicy,
  siteHeaders,
} from '#publishing/headers.ts';
import { headersFile, nginxFile, vercelFile } from '#publishing/host-files.ts';

const one = "default-src 'self';script-src 'self' 'sha256-b' 'sha256-a';";
const other = "default-src 'self'; script-src 'self' 'sha256-c'";

describe('the policy', () => {
  it('is read from the head of a page', () => {
    expect(
      metaPolicy(`<head><meta http-equiv="content-security-policy" content="${one}"></head>`),
    ).toBe(one);
    expect(metaPolicy('<head></head>')).toBeUndefined();
  });

  it('allows what the pages allow together', () => {
    const policy = "default-src 'self'; script-src 'self' 'sha256-a' 'sha256-b' 'sha256-c'";
    expect(contentPolicy([one, other])).toBe(policy);
    expect(contentPolicy([other, one])).toBe(policy);
  });
});

it('asks before it uses what is kept, except for files that never change', () => {
  expect(cacheControl('/_astro/page.abc.js')).toBe('public, max-age=31536000, immutable');
  for (const path of ['/', '/lessons/goal/', '/sw.js', '/pagefind/pagefind.js']) {
    expect(cacheControl(path)).toBe('no-cache');
  }
});

it('writes one block a rule for Netlify and Cloudflare, below the base path', () => {
  const text = headersFile('default-src x', '/some/sub/path/', ['fit', 'lessons']);
  expect(text).toMatch(/^\/some\/sub\/path\/\*\n {2}content-security-policy: default-src x\n/u);
  expect(text).toContain('\n/some/sub/path/sw.js\n  cache-control: no-cache\n');
  const [everywhere = '', ...others] = text.split('\n\n');
  expect(everywhere).not.toContain('cache-control');
  expect(everywhere).not.toContain('frame');
  expect(others.slice(0, 3)).toEqual(
    ['', 'fit/*', 'lessons/*'].map((path) => `/some/sub/path/${path}\n  x-frame-options: DENY`),
  );
});

it('closes every folder with pages but the one of the embeds', () => {
  const files = ['index.html', 'lessons/one/index.html', 'fit/index.html', '404.html'];
  expect(closedFolders([...files, 'embed/build/index.html', 'lessons/two/index.html'])).toEqual([
    'fit',
    'lessons',
  ]);
});

/** The committed snippets carry the policy of the last build that wrote them. */
const committed = readFileSync('deploy/nginx.conf', 'utf8');
const policy =
  /content-security-policy "([^"]*); frame-ancestors \$guide_frames"/u.exec(committed)?.[1] ?? '';

it('keeps the committed snippets as the source writes them', () => {
  const say = 'Run npm run build && npm run headers.';
  expect(committed, say).toBe(nginxFile(policy));
  expect(readFileSync('deploy/vercel.json', 'utf8'), say).toBe(vercelFile(policy));
  for (const [name, value] of siteHeaders(framedBy(policy, '$guide_frames')))
    expect(committed).toContain(`${name} "${value}"`);
});

it('lets other sites frame the embeds and nothing else, on Vercel and nginx too', () => {
  const [everywhere, embeds] = z
    .object({
      headers: z.array(
        z.object({
          source: z.string(),
          headers: z.array(z.object({ key: z.string(), value: z.string() })),
        }),
      ),
    })
    .parse(JSON.parse(vercelFile('p'))).headers;
  const framing = (rule: typeof embeds) =>
    rule?.headers.find(({ key }) => key === 'content-security-policy')?.value;
  expect(framing(everywhere)).toBe("p; frame-ancestors 'none'");
  expect(framing(embeds)).toBe('p; frame-ancestors *');
  const [, nginx = ''] = /"~(\/embed[^"]*)" "\*"/u.exec(nginxFile('p')) ?? [];
  for (const pattern of [new RegExp(`^${embeds?.source ?? ''}$`, 'u'), new RegExp(nginx, 'u')]) {
    for (const path of ['/embed/build/', '/some/sub/path/embed/exercises/sort-twelve/']) {
      expect(pattern.test(path), path).toBe(true);
    }
    for (const path of ['/', '/build/', '/exercises/sort-twelve/', '/concepts/embed/', '/embed/']) {
      expect(pattern.test(path), path).toBe(false);
    }
  }
});
