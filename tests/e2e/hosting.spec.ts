import { existsSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { startHost, type Host } from './host.ts';
import { watch } from './site.ts';

// One of the journeys is about the offline copy.
test.use({ serviceWorkers: 'allow' });

/** The guide at the top of a host, and the one that tests/dist/new-tactic.test.ts built for a sub-path. */
const places = [
  { name: 'at the top', dist: process.env['OUT_DIR'] ?? 'dist', base: '/' },
  { name: 'below a sub-path', dist: '.cache/one-more/dist', base: '/some/sub/path/' },
];

for (const { name, dist, base } of places) {
  test.describe(`served with the shipped headers ${name}`, () => {
    let host: Host;
    test.beforeAll(async () => {
      if (!existsSync(dist)) {
        throw new Error(
          `${dist} is not built. Run: npx vitest run --config vitest.dist.config.ts new-tactic`,
        );
      }
      host = await startHost(dist, base);
    });
    test.afterAll(() => {
      host.stop();
    });

    const open = (page: Page, path: string) => page.goto(`${host.address}${path}`);

    test('every answer has the headers', async ({ page }) => {
      const home = (await open(page, ''))?.headers() ?? {};
      expect(home['content-security-policy']).toMatch(/^default-src 'self'; /u);
      expect(home['x-frame-options']).toBe('DENY');
      expect(home['x-content-type-options']).toBe('nosniff');
      expect(home['cross-origin-opener-policy']).toBe('same-origin');
      expect(home['cache-control']).toBe('no-cache');
      const missing = await open(page, 'no-such-page/');
      expect(missing?.status()).toBe(404);
      await expect(page.locator('h1')).toBeVisible();
      expect(missing?.headers()['content-security-policy']).toBe(home['content-security-policy']);
    });

    test('reading, searching and answering need nothing that is forbidden', async ({ page }) => {
      const noise = watch(page);
      await open(page, '');
      await expect(page.locator('h1')).toBeVisible();
      await open(page, 'lessons/goal-strategy-tactic-metric/');
      await page.mouse.wheel(0, 4000);
      await open(page, 'fit/');
      await open(page, 'search/');
      await page.locator('[data-search-page] input').first().fill('value-based');
      const hit = page.locator('[data-search-results] a').first();
      await expect(hit).toBeVisible();
      await hit.click();
      await expect(page).toHaveURL(new RegExp(`^${host.address}`, 'u'));
      await open(page, 'exercises/true-strategy/');
      await page.locator('[data-group="answer"] input').first().check();
      await page.getByText('Fairly sure').click();
      await page.getByRole('button', { name: 'Check' }).click();
      await expect(page.getByText('your answer').filter({ visible: true }).first()).toBeVisible();
      expect(noise).toEqual([]);
    });

    test('the guide is kept for reading offline, whatever the host sends on', async ({
      page,
      context,
    }) => {
      test.setTimeout(90_000);
      await open(page, '');
      await page.mouse.wheel(0, 200);
      // The worker takes the page over when its copy is complete.
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
        timeout: 80_000,
      });
      await context.setOffline(true);
      for (const path of ['concepts/icp/', 'lessons/goal-strategy-tactic-metric/']) {
        await open(page, path);
        await expect(page.locator('h1')).toBeVisible();
      }
      await open(page, 'no-such-page/');
      await expect(page.getByText('This play is not in the book')).toBeVisible();
    });
  });
}
