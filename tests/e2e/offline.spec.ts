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
});
