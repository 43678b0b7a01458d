import { expect, test } from '@playwright/test';
import { pageKinds } from './site.ts';

test.use({ javaScriptEnabled: false });

test('the home page leads to one entry by plain links, without script', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Which one do I need?' }).first().click();
  await expect(page).toHaveURL(/\/choose\/$/u);

  // Every way says where it leads. Follow questions until one leads to an entry.
  const way = (kind: string) => page.locator('main li', { has: page.locator(kind) }).first();
  const entry = way(':is([data-kind="strategy"], [data-kind="tactic"]).to');
  for (let step = 0; step < 4 && (await entry.count()) === 0; step += 1) {
    await way('[data-kind="signpost"].to').getByRole('link').click();
    await expect(page).toHaveURL(/\/choose\/[a-z-]+\/$/u);
  }
  await expect(entry.locator('.to svg')).toHaveCount(1);
  const title = (await entry.locator('.to b').textContent())?.trim() ?? '';
  await entry.getByRole('link').click();
  await expect(page).toHaveURL(/\/(?:strategies|tactics)\/[a-z-]+\/$/u);
  await expect(page.locator('h1')).toHaveText(title);
});

test('a reader can start again, and the entry leads back to its question', async ({ page }) => {
  await page.goto(pageKinds.signpost);
  const question = (await page.locator('h1').textContent()) ?? '';
  await page.locator('main li:has([data-kind="strategy"].to) a').first().click();
  await page.getByRole('link', { name: question }).click();
  await expect(page).toHaveURL(new RegExp(`${pageKinds.signpost}$`, 'u'));
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(page).toHaveURL(/\/choose\/$/u);
});
