import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startHost } from './host.ts';

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
    for (const path of ['/no-such-page/', '/lessons/%E0%A4%A/']) {
      await page.goto(path);
      await expect(page.locator('h1')).toHaveText('This play is not in the book');
    }
  });

  test('a newer guide is offered and taken whole; the about page removes the copy', async ({
    page,
  }) => {
    const dist = process.env['OUT_DIR'] ?? 'dist';
    const newer = new Map<string, string>();
    const host = await startHost(dist, '/', { newer });
    const about = `${host.address}about/`;
    await visit(page, about);
    await page.reload();
    const notice = page.locator('[data-update]');
    const kept = (): Promise<string[]> => page.evaluate(() => caches.keys());
    const [first] = await kept();

    // The host has a newer guide: one page has another text, and so the worker another list.
    const text = (path: string): string => readFileSync(join(dist, path), 'utf8');
    newer.set('about/index.html', text('about/index.html').replace('<h1', '<h1 data-newer'));
    // A script has another name there, as after every change of it.
    const [, script = ''] = /"(_astro\/reader[^"]+\.js)":/u.exec(text('sw.js')) ?? [];
    newer.set(
      'sw.js',
      text('sw.js')
        .replace(/const version = "[^"]+"/u, 'const version = "newer"')
        .replace(`"${script}"`, '"404.html"')
        .replace(/("about\/index\.html":")[^"]+/u, '$1changed'),
    );
    await page.reload();
    await page.mouse.wheel(0, 200);
    // The new copy is made from the old one, file by file.
    await expect(notice).toHaveText(/A newer version of the guide is ready\./u, {
      timeout: 40_000,
    });
    await expect(page.locator('h1[data-newer]')).toHaveCount(0);
    await notice.getByRole('button', { name: 'Later' }).click();
    await expect(notice).toHaveCount(0);
    await page.reload();
    await page.mouse.wheel(0, 200);
    await notice.getByRole('button', { name: 'Take it now' }).click();
    await expect(page.locator('h1[data-newer]')).toBeVisible();
    await expect(notice).toHaveCount(0);
    await expect.poll(kept).toEqual(['why-how:newer']);
    expect(first).toMatch(/^why-how:/u);
    // A page of before, open in another tab, still gets its parts; the host has them no more.
    await page.context().setOffline(true);
    const get = async (path: string): Promise<number> => (await fetch(`/${path}`)).status;
    expect(await page.evaluate(get, script)).toBe(200);
    await page.context().setOffline(false);

    const copy = page.locator('[data-offline-status]');
    await expect(copy).toContainText('There is a copy on this device.');
    await page.getByRole('button', { name: 'Remove the copy' }).click();
    await expect(copy).toHaveText('The copy is removed. Your answers are still here.');
    expect(await kept()).toEqual([]);
    host.stop();
  });
});
