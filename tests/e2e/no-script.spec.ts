import { expect, test } from '@playwright/test';
import { expectNoSideways } from './site.ts';

test.use({ javaScriptEnabled: false });

const lessons = [
  'why-the-difference-matters',
  'goal-strategy-tactic-metric',
  'anatomy-of-a-strategy',
  'anatomy-of-a-tactic',
];

for (const lesson of lessons) {
  test(`${lesson} can be read and its answers reached without script`, async ({ page }) => {
    await page.goto(`/lessons/${lesson}/`);
    await expect(page.locator('h1')).toBeVisible();
    await expectNoSideways(page);

    // The guess: choose, then unfold what holds.
    await page.locator('.guess summary').click();
    await expect(page.locator('.guess .right')).toBeVisible();

    // A defined term is a plain link.
    await expect(page.locator('a.term').first()).toHaveAttribute('href', /\/concepts\/[a-z-]+\/$/u);

    // Every item of every exercise has an explained answer behind a disclosure.
    const answers = page.locator('[id^="exercise-"] details');
    const count = await answers.count();
    expect(count).toBeGreaterThan(3);
    await answers.first().locator('summary').first().click();
    await expect(answers.first().locator('li, p, dd').first()).toBeVisible();
  });
}

test('the lesson sheet, the menu and the way through the course work without script', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`/lessons/${lessons[0] ?? ''}/`);
  await page.locator('details.bar > summary').click();
  await expect(page.locator('details.bar a[aria-current="page"]')).toBeVisible();
  await page.locator('.menu summary').click();
  await expect(page.locator('.menu nav a').first()).toBeVisible();
  await page.locator('.menu summary').click();
  await page.locator('a[rel="next"]').click();
  await expect(page).toHaveURL(/goal-strategy-tactic-metric/u);
});

test('search leads on without script', async ({ page }) => {
  await page.goto('/');
  await page.locator('a[data-search-open]').click();
  await expect(page).toHaveURL(/\/search\/$/u);
  await expect(page.locator('main a[href="/glossary/"]').first()).toBeVisible();
});

test('a stranger sorts three cards without script', async ({ page }) => {
  await page.goto('/');
  const cards = page.locator('.three fieldset');
  await cards.nth(0).getByRole('radio', { name: 'Tactic' }).check();
  await expect(cards.nth(0).getByText('Yes, a tactic.')).toBeVisible();
  await cards.nth(2).getByRole('radio', { name: 'Strategy' }).check();
  await expect(cards.nth(2).getByText('It is a tactic.')).toBeVisible();
});
