import { expect, test } from '@playwright/test';
import { pageKinds } from './site.ts';

test('a lesson leads to its card, and the card leads back', async ({ page }) => {
  await page.goto(pageKinds.lesson);
  await page.getByRole('link', { name: 'For your manager' }).click();
  await expect(page).toHaveURL(new RegExp(`${pageKinds.card}$`, 'u'));
  await expect(page.locator('.questions > li')).toHaveCount(3);
  await page.getByRole('link', { name: 'Read the lesson' }).click();
  await expect(page).toHaveURL(new RegExp(`${pageKinds.lesson}$`, 'u'));
});

test('every card prints on one page, without navigation', async ({ page }) => {
  test.slow(); // Each card is printed twice.
  await page.goto(pageKinds.coach);
  const cards = await page
    .locator('main a[href^="/coach/"]:not([href*="workshops"], [href*="discuss"])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(cards.length).toBeGreaterThan(3);
  for (const card of cards) {
    await page.goto(card);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.site-header')).toBeHidden();
    await expect(page.locator('.crumbs')).toBeHidden();
    await expect(page.getByText('Read the lesson')).toBeHidden();
    for (const format of ['A4', 'Letter']) {
      const sheet = (await page.pdf({ format })).toString('latin1');
      const pages = sheet.match(/\/Type\s*\/Page[^s]/gu) ?? [];
      expect(pages.length, `${card} on ${format}`).toBe(1);
    }
  }
});

test('a workshop has a clock that ends after an hour', async ({ page }) => {
  await page.goto(pageKinds.workshop);
  const clock = page.locator('.clock');
  await expect(clock.first()).toHaveText('0:00');
  await expect(clock.last()).toHaveText('1:00');
});

test('a phase prints as a list to tick', async ({ page }) => {
  await page.goto(pageKinds.path);
  await page.getByRole('link', { name: 'This phase by itself, to print' }).first().click();
  await expect(page).toHaveURL(new RegExp(`${pageKinds.phase}$`, 'u'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-header')).toBeHidden();
  const boxes = await page
    .locator('.tasks > li')
    .evaluateAll((tasks) => tasks.map((task) => getComputedStyle(task, '::before').borderTopStyle));
  expect(boxes.length).toBeGreaterThan(1);
  expect(new Set(boxes)).toEqual(new Set(['solid']));
});
