import { expect, test as fresh, type Page } from '@playwright/test';
import {
  expectAccessibleInBothThemes,
  expectNoSideways,
  expectStill,
  pageKinds,
  watch,
  watchShifts,
  widths,
} from './site.ts';

/** The whole guide on one page is too long for axe; its entries are alike, so two of each kind stand for all. */
const keepTwoOfEach = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const more of document.querySelectorAll('.part > section:nth-of-type(n + 3)')) {
      more.remove();
    }
    // Links into the removed entries would lead nowhere.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.part a[href^="#"]')) {
      if (!document.getElementById(link.hash.slice(1))) link.removeAttribute('href');
    }
  });

/** All kinds are opened in one window: a new one takes longer than the page. */
const test = fresh.extend<object, { window: Page }>({
  window: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await watchShifts(page);
      await use(page);
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const [kind, path] of Object.entries(pageKinds)) {
  test(`${kind} is sound, narrow and wide, light and dark`, async ({ window: page }) => {
    const noise = watch(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: null });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      // Widgets come after the page.
      if ((await page.locator('astro-island').count()) > 0) {
        await page.waitForLoadState('networkidle');
      }
      await expectNoSideways(page);
      if (kind === 'print') await keepTwoOfEach(page);
      await expectAccessibleInBothThemes(page);
      await expectStill(page);
    }
    // The next kind is opened by a new reader.
    await page.evaluate(() => {
      localStorage.clear();
    });
    page.removeAllListeners();
    expect(noise).toEqual([]);
  });
}

test('a page that is only read loads no framework', async ({ page }) => {
  for (const path of [
    pageKinds.concept,
    pageKinds.tactic,
    pageKinds.strategy,
    pageKinds.lesson,
    pageKinds.comparison,
    pageKinds.choose,
    pageKinds.card,
    pageKinds.phase,
    pageKinds.tactics,
    pageKinds.home,
  ]) {
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(scripts.size, `${path}: ${[...scripts].join(' ')}`).toBeLessThanOrEqual(1);
    page.removeAllListeners('request');
  }
});

test('a mouse over the text fetches nothing, a mouse over a link does', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  await page.goto(pageKinds.concept, { waitUntil: 'networkidle' });
  await page.locator('h1').hover();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect([...scripts]).toHaveLength(1);
  await page.getByRole('link', { name: 'Strategies', exact: true }).first().hover();
  await expect.poll(() => scripts.size).toBeGreaterThan(1);
});
