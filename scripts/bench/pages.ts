import type { Browser } from '@playwright/test';
import { pageKinds } from '../../tests/e2e/site.ts';
import { median, visit, type Condition } from './browser.ts';

/** What a page shows of itself while it opens; times in milliseconds, bytes as transferred. */
interface Opening {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly shift: number;
  readonly document: number;
  readonly style: number;
  readonly script: number;
  readonly font: number;
  readonly total: number;
}
export type PageRow = Opening & { readonly page: string; readonly condition: Condition };

/** What runs in the page before anything else: notes paints, long tasks and shifts. */
function observe(): void {
  const seen = { firstPaint: 0, largestPaint: 0, blocked: 0, shift: 0 };
  Object.assign(window, { opening: seen });
  const watch = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  // Total blocking time: what a task takes beyond 50 ms.
  watch('longtask', ({ duration }) => {
    seen.blocked += duration - 50;
  });
  watch('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') seen.shift += entry.value;
  });
}

async function openOnce(browser: Browser, url: string, condition: Condition): Promise<Opening> {
  const { page, transferred, total, close } = await visit(browser, condition);
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(
    () =>
      Reflect.get(window, 'opening') as Pick<
        Opening,
        'firstPaint' | 'largestPaint' | 'blocked' | 'shift'
      >,
  );
  const bytes = transferred();
  await close();
  return {
    ...seen,
    document: bytes['Document'] ?? 0,
    style: bytes['Stylesheet'] ?? 0,
    script: bytes['Script'] ?? 0,
    font: bytes['Font'] ?? 0,
    total: total(),
  };
}

/** Opens an address several times as a new visitor; the medians. */
export async function opening(
  browser: Browser,
  url: string,
  condition: Condition,
  runs: number,
): Promise<Opening> {
  const all: Opening[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await openOnce(browser, url, condition));
  const of = (key: keyof Opening): number => median(all.map((one) => one[key]));
  return {
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    blocked: of('blocked'),
    shift: of('shift'),
    document: of('document'),
    style: of('style'),
    script: of('script'),
    font: of('font'),
    total: of('total'),
  };
}

/** Every kind of page under both conditions. */
export async function measurePages(
  browser: Browser,
  base: string,
  runs: number,
): Promise<PageRow[]> {
  const rows: PageRow[] = [];
  for (const [page, path] of Object.entries(pageKinds)) {
    for (const condition of ['plain', 'slow'] as const) {
      const url = base + path.slice(1);
      rows.push({ page, condition, ...(await opening(browser, url, condition, runs)) });
    }
  }
  return rows;
}
