import type { Browser } from '@playwright/test';
import { pageKinds } from '../../tests/e2e/site.ts';
import { median, visit } from './browser.ts';

/** From the click on the next lesson to its first paint, in milliseconds. */
export interface NavigationRow {
  readonly changes: number;
  readonly median: number;
  readonly slowest: number;
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

/** Follows the link to the next lesson through the course, on a warm connection. */
export async function measureNavigation(
  browser: Browser,
  base: string,
  changes: number,
): Promise<NavigationRow> {
  const { page, close } = await visit(browser, 'plain', 1280);
  await page.addInitScript(noteClick);
  await page.goto(base + pageKinds.lesson.slice(1), { waitUntil: 'networkidle' });
  const times: number[] = [];
  while (times.length < changes) {
    const next = page.locator('a[rel="next"]').first();
    if ((await next.count()) === 0) break;
    // A reader comes to the link before pressing it.
    await next.hover();
    await page.waitForTimeout(300);
    const from = page.url();
    await next.click();
    await page.waitForURL((url) => url.href !== from, { waitUntil: 'networkidle' });
    times.push(
      await page.evaluate(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        const clicked = Number(sessionStorage.getItem('clicked'));
        return performance.timeOrigin + (paint?.startTime ?? NaN) - clicked;
      }),
    );
  }
  await close();
  return { changes: times.length, median: median(times), slowest: Math.max(...times) };
}
