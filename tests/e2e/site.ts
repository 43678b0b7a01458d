import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** One page of every kind. */
export const pageKinds = {
  home: '/',
  course: '/lessons/',
  module: '/modules/two-words/',
  lesson: '/lessons/goal-strategy-tactic-metric/',
  concepts: '/concepts/',
  concept: '/concepts/icp/',
  strategies: '/strategies/',
  strategy: '/strategies/value-based/',
  tactics: '/tactics/',
  tactic: '/tactics/give-get/',
  fit: '/fit/',
  glossary: '/glossary/',
  map: '/map/',
  practice: '/practice/',
  set: '/practice/set/',
  review: '/review/',
  progress: '/progress/',
  check: '/check/before/',
  diagnostic: '/check/diagnostic/',
  assessment: '/assessment/',
  completion: '/assessment/completed/',
  classify: '/exercises/sort-twelve/',
  match: '/exercises/match-four-strategies/',
  build: '/build/',
  embed: '/embed/exercises/sort-twelve/',
  embeddedBuilder: '/embed/build/',
  scenarios: '/scenarios/',
  scenario: '/scenarios/ferrum-rullo/',
  comparisons: '/compare/',
  comparison: '/compare/strategy-vs-tactic/',
  choose: '/choose/',
  signpost: '/choose/deals-stall/',
  coach: '/coach/',
  card: '/coach/goal-strategy-tactic-metric/',
  workshop: '/coach/workshops/one-hour-strategy-and-tactics/',
  path: '/path/',
  phase: '/path/new-seller/learn/',
  search: '/search/',
  sources: '/sources/',
  myths: '/myths/',
  discuss: '/coach/discuss/',
  about: '/about/',
  print: '/print/',
  longCites: '/lessons/opening/',
  missing: '/no-such-page/',
} as const;

export const widths = [360, 1280] as const;

/** Collects console messages, page errors and requests to other hosts; a good page has none. */
export function watch(page: Page): string[] {
  const noise: string[] = [];
  page.on('console', (message) => {
    // The browser itself reports the status of a page that is meant to be missing.
    const isExpected = ['404 (Not Found)', 'registration blocked by Playwright'].some((words) =>
      message.text().includes(words),
    );
    if (!isExpected) noise.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') {
      noise.push(`request: ${request.url()}`);
    }
  });
  return noise;
}

const rules = {
  all: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  colors: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, RunOptions['runOnly']>;

/** Runs axe over a page; the rules of the level and the best practices, or those about colors. */
async function violationsOf(page: Page, which: keyof typeof rules): Promise<string[]> {
  // What the sticky header covers by half would count as too small a target.
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  // A transition would be measured halfway; one that is cut short is over too.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((a) => a.finished)));
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
    {
      runOnly: rules[which],
      // What is right is not listed: on a page of a thousand cells the list takes longer than the check.
      resultTypes: ['violations'],
      // A frame of the guide is a page kind of its own; style sheets need not be fetched again.
      iframes: false,
      preload: false,
    },
  );
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
}

/** Expects axe to find nothing at WCAG 2.2 AA and its best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(page, 'all')).toEqual([]);
}

/** The same in both themes; in the second one only colors can differ. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOf(page, 'colors')).toEqual([]);
}

/** Expects nothing to stick out sideways. */
export async function expectNoSideways(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}

/** Notes from now on everything that moves by itself on pages that are opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const root = document.documentElement;
      root.dataset['shifts'] =
        `${root.dataset['shifts'] ?? ''} ${JSON.stringify(list.getEntries())}`;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Expects that nothing on the page has moved by itself, but for what a late font moves by a hair. */
export async function expectStill(page: Page): Promise<void> {
  const shifts = await page.evaluate(() => document.documentElement.dataset['shifts'] ?? '');
  const moved = [...shifts.matchAll(/"value":([\d.e-]+)/gu)].reduce(
    (sum, [, value]) => sum + Number(value),
    0,
  );
  expect(moved, shifts).toBeLessThan(0.001);
}
