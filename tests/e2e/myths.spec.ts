import { expect, test } from '@playwright/test';
import { pageKinds } from './site.ts';

test('a lesson leads to its myth, at the address of that myth', async ({ page }) => {
  await page.goto('/lessons/helping-decisions/');
  await page.getByRole('link', { name: 'Scarcity always works' }).click();
  await expect(page).toHaveURL(/\/myths\/#scarcity-always-works$/u);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a myth can be copied with its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pageKinds.myths);
  const card = page.getByRole('article').filter({ hasText: 'The customer is always right' });
  await card.getByRole('button', { name: 'Copy with link' }).click();
  await expect(card.getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^“The customer is always right\.”\n/u);
  expect(copied).toMatch(/\/myths\/#customer-always-right$/u);
});

test('the search finds a myth by other words for it', async ({ page }) => {
  await page.goto('/search/?q=National+Sales+Executive+Association');
  await expect(page.locator('a[href*="/myths/"]').first()).toBeVisible();
});

test('a source says in which myth and principle it is cited', async ({ page }) => {
  await page.goto(pageKinds.sources);
  await page
    .locator('#kaplan-norton-2005')
    .getByRole('link', { name: /95% of employees/u })
    .click();
  await expect(page).toHaveURL(/\/myths\/#ninety-five-percent$/u);
  await page.goto(pageKinds.sources);
  await page.locator('#rohrer-2012').getByRole('link', { name: 'Mixed on purpose' }).click();
  await expect(page).toHaveURL(/\/about\/#interleaving$/u);
});

test('sentences to argue about keep their notes folded, and print them', async ({ page }) => {
  await page.goto(pageKinds.coach);
  await page.getByRole('link', { name: 'Sentences to argue about' }).click();
  await expect(page).toHaveURL(new RegExp(`${pageKinds.discuss}$`, 'u'));
  const notes = page.locator('dl');
  await expect(notes).toHaveCount(8);
  await expect(notes.first()).toBeHidden();
  await page.getByText('What speaks for which kind').first().click();
  await expect(notes.first().locator('dt')).toHaveText(['Goal', 'Strategy', 'Tactic', 'Metric']);
  await page.emulateMedia({ media: 'print' });
  await expect(notes.last()).toBeVisible();
});
