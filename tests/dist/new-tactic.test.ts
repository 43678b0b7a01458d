import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { attributes, builtPages } from './site.ts';

/**
 * A copy of the guide with one tactic more, built for a sub-path; nothing else is touched. It stays
 * for tests/e2e/hosting.spec.ts.
 */
const root = resolve('.cache/one-more');
const dist = join(root, 'dist');
const base = '/some/sub/path';
const tactic = `---
title: Open shop floor day
short: Invite three plant managers to watch the machine run for a morning.
example: "You are welcome on Thursday; bring your own parts."
stages: [consider]
effort: medium
timeToEffect: two to four weeks
needs: [a customer who opens the door]
moves: [evaluation rate]
fails: Nobody measures anything and it ends as a tour.
fits:
  value-based:
    fit: core
    reason: The visitor sees the saving on a running machine.
  high-velocity:
    fit: undermines
    reason: A morning for each visitor costs more than a small deal earns.
concepts: [demo]
aliases: [zzfloorday]
---

## How to do it

Ask a customer who has results to show.
`;

/** Without what the test runner sets for itself: its BASE_URL would win over the BASE of the build. */
const ownEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/u.test(name),
  ),
);

const page = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');

beforeAll(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  cpSync('content', join(root, 'content'), { recursive: true });
  writeFileSync(join(root, 'content/tactics/open-shop-floor-day.mdx'), tactic);
  execFileSync('astro', ['build'], {
    stdio: 'pipe',
    shell: process.platform === 'win32',
    env: {
      ...ownEnvironment,
      CONTENT_DIR: '.cache/one-more/content',
      CACHE_DIR: '.cache/one-more/cache',
      OUT_DIR: '.cache/one-more/dist',
      BASE: `${base}/`,
    },
  });
}, 240_000);

it('gives a new tactic its page', () => {
  expect(page('tactics/open-shop-floor-day')).toContain('Open shop floor day');
});

it('links it back from its strategies and its concept', () => {
  expect(page('strategies/value-based')).toContain(
    'The visitor sees the saving on a running machine.',
  );
  expect(page('concepts/demo')).toContain(`${base}/tactics/open-shop-floor-day/`);
});

it('puts it into the list and the fit matrix', () => {
  expect(page('tactics')).toContain(`${base}/tactics/open-shop-floor-day/`);
  expect(page('fit')).toContain(`${base}/tactics/open-shop-floor-day/#fit-value-based`);
});

it('puts it into the exercise that takes all tactics', () => {
  expect(page('exercises/match-open-catalogue')).toContain('Open shop floor day');
});

it('puts it into the search index, with its other words', () => {
  const folder = join(dist, 'pagefind/fragment');
  const records = readdirSync(folder).map((file) =>
    gunzipSync(readFileSync(join(folder, file))).toString('utf8'),
  );
  const record = records.find((text) => text.includes('/tactics/open-shop-floor-day/'));
  expect(record).toContain('Open shop floor day');
  expect(record).toContain('"kind":["tactic"]');
});

it('keeps every address below the sub-path', () => {
  const outside = builtPages(dist).flatMap(({ path, html }) =>
    [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'component-url')]
      .filter((address) => address.startsWith('/') && !address.startsWith(`${base}/`))
      .map((address) => `${path}: ${address}`),
  );
  expect(outside).toEqual([]);
});
