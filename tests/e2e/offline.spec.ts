import { expect, test, type Page } from '@playwright/test';

/** Opens a page and waits until the whole guide is kept. */
async function visit(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await page.mouse.wheel(0, 200);
  // The worker takes the page over once every file is kept.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test.use({ serviceWorkers: 'allow' });

test.describe('without a network after one visit', () => {
  test.setTimeout(90_000);

  test('every kind of page opens, search answers, an exercise works', async ({ page, context }) => {
    await visit(page);
    await context.setOffline(true);
    for (const path of [
      '/lessons/measuring-and-forecasting/',
      '/concepts/icp/',
      '/tactics/give-get/',
      '/strategies/value-based/',
      '/fit/',
      '/review/',
    ]) {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
    }
    await page.goto('/search/?q=icp');
    await expect(page.locator('[data-search-results] a').first()).toContainText('ICP');
    await page.goto('/exercises/true-strategy/');
    await page.locator('[data-group="answer"] input').first().check();
    await page.getByText('Fairly sure').click();
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.locator('form.sort-question').getByText('your answer')).toBeVisible();
    await page.goto('/no-such-page/');
    await expect(page.locator('h1')).toBeVisible();
  });

  test('the about page tells what the copy takes, and removes it', async ({ page }) => {
    await visit(page, '/about/');
    await page.reload();
    const status = page.locator('[data-offline-status]');
    await expect(status).toContainText('There is a copy on this device.');
    await page.getByRole('button', { name: 'Remove the copy' }).click();
    await expect(status).toHaveText('The copy is removed. Your answers are still here.');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  test('a newer version waits until the reader takes it', async ({ page }) => {
    await visit(page);
    await page.reload();
    // The next build: the same worker with another version in front.
    await page.route('**/sw.js', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.replace(/^const version = "/u, '$&next-') });
    });
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    const notice = page.locator('.update-notice');
    await page.mouse.wheel(0, 100);
    await expect(notice).toContainText('A newer version of the guide is ready.', {
      timeout: 60_000,
    });
    const names = await page.evaluate(() => caches.keys());
    expect(names).toHaveLength(2);
    await Promise.all([
      page.waitForEvent('load'),
      notice.getByRole('button', { name: 'Take it now' }).click(),
    ]);
    await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
    expect(await page.evaluate(() => caches.keys())).toEqual([
      expect.stringMatching(/^why-how:next-/u),
    ]);
  });
});
