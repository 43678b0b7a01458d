import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { leadsOn } from '#publishing/addresses.ts';
import { contentPolicy, metaPolicy } from '#publishing/headers.ts';
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
  expect(directive('frame-ancestors')).toBe("frame-ancestors 'none'");
});

it('writes it into the headers of static hosts', () => {
  expect(readFileSync('dist/_headers', 'utf8')).toBe(headersFile(policy, '/'));
});

it('has the same policy in the snippets for other hosts', () => {
  const say = 'The policy of the pages changed. Run npm run headers, and commit deploy/.';
  expect(readFileSync('deploy/nginx.conf', 'utf8'), say).toBe(nginxFile(policy));
  expect(readFileSync('deploy/vercel.json', 'utf8'), say).toBe(vercelFile(policy));
});
