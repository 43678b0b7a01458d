// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyProgress } from '#domain/progress.ts';
import type { Progress } from '#schemas/progress.ts';
import { given, index, progressOf, start } from '../domain/course-fixture.ts';
import { serve } from '../islands/served.ts';

const key = 'why-how.summary';

async function keep(progress: Progress) {
  const { keepSummary } = await import('#browser/summary-store.ts');
  await keepSummary({ snapshot: () => ({ progress, isKept: true }) });
}

beforeEach(() => {
  vi.resetModules();
  serve({ 'practice.json': index });
});
afterEach(() => {
  window.localStorage.clear();
  vi.unstubAllGlobals();
});

it('keeps what every page shows', async () => {
  await keep(progressOf([given('sort', 'a', start)]));
  expect(JSON.parse(window.localStorage.getItem(key) ?? '')).toMatchObject({
    lessons: { one: 'started' },
    next: { path: '/lessons/one/', title: 'One' },
  });
});

it('keeps nothing of an erased record', async () => {
  window.localStorage.setItem(key, '{"due":[1]}');
  await keep(emptyProgress);
  expect(window.localStorage.getItem(key)).toBeNull();
});

it('leaves what is shown where the course cannot be had', async () => {
  window.localStorage.setItem(key, '{"due":[1]}');
  serve({});
  await keep(emptyProgress);
  expect(window.localStorage.getItem(key)).toBe('{"due":[1]}');
});
