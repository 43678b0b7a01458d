import type { Browser } from '@playwright/test';
import { searchQueries } from '../../tests/e2e/search-queries.ts';
import { median, visit, type Condition } from './browser.ts';

/** How fast the search answers; times in milliseconds, bytes as transferred since it was opened. */
export interface SearchRow {
  readonly condition: Condition;
  readonly pages: number;
  readonly fromOpening: number;
  readonly slowest: number;
  readonly fromFirstKey: number;
  readonly bytesToFirst: number;
  readonly bytesWithText: number;
}

const keyMs = 60;

/** Time after loading in which what a page fetches by itself comes, on the slow network too. */
const settleMs = 2000;

interface Once {
  readonly fromOpening: number;
  readonly fromFirstKey: number;
  readonly bytesToFirst: number;
  readonly bytesWithText: number;
}

/** Notes when the search was opened, when the first key came, and when a result was there. */
function note(): void {
  const seen = { opened: 0, key: 0, hit: 0 };
  Object.assign(window, { searched: seen });
  addEventListener(
    'keydown',
    ({ key }) => {
      if (seen.opened === 0) seen.opened = performance.now();
      else if (key !== '/') seen.key ||= performance.now();
    },
    true,
  );
  new MutationObserver(() => {
    if (seen.hit > 0 || !document.querySelector('dialog[open] .hit')) return;
    requestAnimationFrame(() => {
      seen.hit ||= performance.now();
    });
  }).observe(document, { childList: true, subtree: true });
}

async function searchOnce(
  browser: Browser,
  url: string,
  word: string,
  condition: Condition,
): Promise<Once> {
  const { page, total, close } = await visit(browser, condition, 1280);
  await page.addInitScript(note);
  // A slow network may seem idle while the script of the page is still queued.
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(settleMs);
  const before = total();
  await page.keyboard.press('/');
  // As a person does: the word is typed when the box is there.
  await page.locator('dialog[open] input[type="search"]').waitFor();
  await page.keyboard.type(word, { delay: keyMs });
  await page.waitForFunction(
    () => Reflect.get(Reflect.get(window, 'searched') as object, 'hit') !== 0,
  );
  const bytesToFirst = total() - before;
  const { opened, key, hit } = await page.evaluate(
    () => Reflect.get(window, 'searched') as { opened: number; key: number; hit: number },
  );
  await page.waitForFunction(
    () => document.querySelector('dialog[open] [data-search-status]')?.textContent !== '',
  );
  await page.waitForLoadState('networkidle');
  const bytesWithText = total() - before;
  await close();
  return { fromOpening: hit - opened, fromFirstKey: hit - key, bytesToFirst, bytesWithText };
}

/** Opens the search on many pages, types a word of the table on each, and waits for a result. */
export async function measureSearch(
  browser: Browser,
  base: string,
  pages: number,
): Promise<SearchRow[]> {
  const words = searchQueries.filter(([query]) => /^[a-z]{4,10}$/u.test(query));
  const rows: SearchRow[] = [];
  for (const condition of ['plain', 'slow'] as const) {
    const all: Once[] = [];
    for (let at = 0; at < pages; at += 1) {
      const [word] = words[at % words.length] ?? ['goal'];
      const path =
        searchQueries[(at * 7) % searchQueries.length]?.[1].replace(/[?#].*/u, '') ?? '/';
      all.push(await searchOnce(browser, base + path.slice(1), word, condition));
    }
    const of = (key: keyof Once): number => median(all.map((one) => one[key]));
    rows.push({
      condition,
      pages,
      fromOpening: of('fromOpening'),
      slowest: Math.max(...all.map((one) => one.fromOpening)),
      fromFirstKey: of('fromFirstKey'),
      bytesToFirst: of('bytesToFirst'),
      bytesWithText: of('bytesWithText'),
    });
  }
  return rows;
}
