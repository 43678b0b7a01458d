import type { Browser } from '@playwright/test';
import { pageKinds } from '../../tests/e2e/site.ts';
import { writeBare } from './bare.ts';
import { median, visit } from './browser.ts';
import { press } from './interactions.ts';

/** From the click on the next lesson to its first paint, in milliseconds. */
export interface NavigationRow {
  readonly changes: number;
  readonly median: number;
  readonly slowest: number;
  /** The same between two pages with nothing but a heading and a link, medians. */
  readonly bare: number;
}

/** Leaves the time of a click where the next page finds it. */
function noteClick(): void {
  addEventListener(
    'click',
    ({ timeStamp }) => {
      sessionStorage.setItem('clicked', String(performance.timeOrigin + timeStamp));
    },
    true,
  );
}

/** Two pages with nothing but a heading and a link to each other. */
function writeBarePair(site: string): void {
  for (const [name, other] of [
    ['one', 'two'],
    ['two', 'one'],
  ] as const) {
    const html = `<!doctype html><html lang="en"><title>Bare</title><h1>${name}</h1><a rel="next" href="../${other}/">${other}</a></html>`;
    writeBare(site, name, html);
  }
}

/** Follows the link to the next page again and again; from each click to the first paint, in ms. */
async function follow(browser: Browser, start: string, changes: number): Promise<number[]> {
  const { page, close } = await visit(browser, 'plain', 1280);
  await page.addInitScript(noteClick);
  await page.goto(start, { waitUntil: 'networkidle' });
  const times: number[] = [];
  while (times.length < changes) {
    const next = page.locator('a[rel="next"]').first();
    if ((await next.count()) === 0) break;
    // A reader comes to the link before pressing it.
    await next.hover();
    await page.waitForTimeout(300);
    const from = page.url();
    await press(page);
    await page.waitForURL((url) => url.href !== from);
    await page.waitForTimeout(500);
    times.push(
      await page.evaluate(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        const clicked = Number(sessionStorage.getItem('clicked'));
        return performance.timeOrigin + (paint?.startTime ?? NaN) - clicked;
      }),
    );
  }
  await close();
  return times;
}

/** Follows the link to the next lesson through the course, on a warm connection. */
export async function measureNavigation(
  browser: Browser,
  base: string,
  site: string,
  changes: number,
): Promise<NavigationRow> {
  const times = await follow(browser, base + pageKinds.lesson.slice(1), changes);
  writeBarePair(site);
  const bare = await follow(browser, `${base}bare/one/`, changes);
  return {
    changes: times.length,
    median: median(times),
    slowest: Math.max(...times),
    bare: median(bare),
  };
}
