import { expect, test } from '@playwright/test';
import { watch } from './site.ts';

test('a browser that refuses to store says so, and a record can still be read', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/progress/');
  await expect(page.getByText('does not let the guide keep your answers')).toBeVisible();
  const answer = {
    id: 'one',
    exercise: 'sort-twelve',
    item: 'x',
    given: [],
    revision: 1,
    outcome: 'correct',
    at: 1,
  };
  const file = {
    format: 'why-how-progress',
    version: 2,
    data: { attempts: [answer], pagesRead: {} },
  };
  await page.getByLabel('Bring in a record from a file').setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect(page.locator('.progress-record')).toContainText('1 answer and 0 lessons read');
});

test('a browser that refuses every access shows an empty page that says so', async ({ page }) => {
  const noise = watch(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('insecure', 'SecurityError');
      },
    });
  });
  await page.goto('/progress/');
  await expect(page.getByText('Nothing is recorded')).toBeVisible();
  await expect(page.getByText('does not let the guide keep your answers')).toBeVisible();
  expect(noise).toEqual([]);
});

test('stored garbage shows as nothing recorded and can be erased too', async ({ page }) => {
  await page.goto('/progress/');
  await page.evaluate(() => {
    localStorage.setItem('why-how.progress', '{"version":99,"data":{}}');
  });
  await page.reload();
  await expect(page.getByText('Nothing is recorded')).toBeVisible();
  await page.getByRole('button', { name: 'Erase my record' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Erased.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
