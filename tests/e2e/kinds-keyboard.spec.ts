import { expect, test, type Locator, type Page } from '@playwright/test';
import { form, heard, openKind } from './kinds.ts';

/** Presses Tab until the target has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test.describe('with the keyboard alone', () => {
  test('several options: space marks, Enter checks', async ({ page }) => {
    await openKind(page, 'scenario');
    for (const key of ['1', '1']) {
      await tabTo(page, form(page).locator('[data-group="answer"] input').first());
      await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      await tabTo(page, form(page).locator('button[type="submit"]'));
      await page.keyboard.press('Enter');
    }
    await expect(form(page).locator('input[type="checkbox"]').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(form(page).locator('input[type="checkbox"]').first()).toBeChecked();
    await page.keyboard.press('2');
    await expect(form(page).locator('input[type="checkbox"]').nth(1)).toBeChecked();
  });

  test('steps move by their buttons and say where they are', async ({ page }) => {
    await openKind(page, 'order');
    const first = await page.locator('.order-steps > li').first().textContent();
    await tabTo(page, page.locator('.order-button:not(:disabled)').first());
    await page.keyboard.press('Enter');
    await expect(page.locator('.order-steps > li').nth(1)).toHaveText(first ?? '');
    await expect(heard(page)).toContainText('is now 2 of');
    await page.keyboard.press('Enter');
    await expect(page.locator('.order-steps > li').nth(2)).toHaveText(first ?? '');
  });

  test('a number is typed and checked; digits do not choose anything', async ({ page }) => {
    await openKind(page, 'numeric');
    await tabTo(page, form(page).locator('input'));
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    await expect(page.locator('.sort-feedback')).toBeVisible();
  });

  test('a text is written, compared and marked; Enter makes a new line in it', async ({ page }) => {
    await openKind(page, 'compare');
    await tabTo(page, form(page).locator('textarea'));
    await page.keyboard.type('Clinics');
    await page.keyboard.press('Enter');
    await page.keyboard.type('with four chairs');
    await expect(form(page).locator('textarea')).toHaveValue('Clinics\nwith four chairs');
    await tabTo(page, form(page).locator('button[type="submit"]'));
    await page.keyboard.press('Enter');
    await tabTo(page, form(page).locator('[data-group="rubric"] input').first());
    await page.keyboard.press('Space');
    await tabTo(page, form(page).locator('button[type="submit"]'));
    await page.keyboard.press('Enter');
    await expect(page.locator('.sort-feedback')).toBeVisible();
  });
});
