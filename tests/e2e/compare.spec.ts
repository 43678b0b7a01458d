import { expect, test } from '@playwright/test';
import { expectNoSideways, pageKinds } from './site.ts';

test('the test that tells two things apart stands in the first screen of a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(pageKinds.comparison);
  const box = await page.locator('.criterion').boundingBox();
  expect(box && box.y + box.height <= 800).toBe(true);
  await expectNoSideways(page);
});

test('on a phone both columns of the table are whole, under the name of their thing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(pageKinds.comparison);
  const table = page.getByRole('table', { name: 'Strategy and Tactic side by side' });
  await expect(table.getByRole('columnheader')).toHaveText(['Strategy', 'Tactic']);
  for (const cell of await table.getByRole('cell').all()) {
    const box = await cell.boundingBox();
    expect(box && box.width > 120 && box.x + box.width <= 360).toBe(true);
  }
});

test('a comparison leads to its entries, and they lead back', async ({ page }) => {
  await page.goto(pageKinds.comparison);
  await page.locator('.side a').first().click();
  await expect(page).toHaveURL(/\/concepts\/sales-strategy\/$/u);
  await page
    .locator('.links section', { hasText: 'Often mixed up' })
    .getByRole('link', { name: 'Strategy or tactic?' })
    .click();
  await expect(page).toHaveURL(new RegExp(`${pageKinds.comparison}$`, 'u'));
});

test('its cases can be answered', async ({ page }) => {
  await page.goto(pageKinds.comparison);
  const exercise = page.locator('#exercise-strategy-vs-tactic-check');
  await exercise.scrollIntoViewIfNeeded();
  await exercise.getByRole('radio', { name: 'A tactic' }).check();
  const certainty = exercise.getByRole('radio', { name: 'Guess' });
  if ((await certainty.count()) > 0) await certainty.check();
  await exercise.getByRole('button', { name: 'Check' }).click();
  await expect(exercise.getByText('Not correct').first()).toBeVisible();
});
