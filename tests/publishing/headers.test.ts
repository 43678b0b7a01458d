import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cacheControl, contentPolicy, metaPolicy, siteHeaders } from '#publishing/headers.ts';
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

  it('allows what the pages allow together, and no frame', () => {
    const policy =
      "default-src 'self'; script-src 'self' 'sha256-a' 'sha256-b' 'sha256-c'; frame-ancestors 'none'";
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
  const text = headersFile('default-src x', '/some/sub/path/');
  expect(text).toMatch(/^\/some\/sub\/path\/\*\n {2}content-security-policy: default-src x\n/u);
  expect(text).toContain('\n/some/sub/path/sw.js\n  cache-control: no-cache\n');
  const [everywhere = ''] = text.split('\n\n');
  expect(everywhere).not.toContain('cache-control');
});

/** The committed snippets carry the policy of the last build that wrote them. */
const committed = readFileSync('deploy/nginx.conf', 'utf8');
const policy = /content-security-policy "([^"]*)"/u.exec(committed)?.[1] ?? '';

it('keeps the committed snippets as the source writes them', () => {
  const say = 'Run npm run build && npm run headers.';
  expect(committed, say).toBe(nginxFile(policy));
  expect(readFileSync('deploy/vercel.json', 'utf8'), say).toBe(vercelFile(policy));
  for (const [name, value] of siteHeaders(policy))
    expect(committed).toContain(`${name} "${value}"`);
});
