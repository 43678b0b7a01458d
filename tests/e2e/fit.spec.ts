import { expect, test, type Locator, type Page } from '@playwright/test';
import { contentCatalogue } from '../domain/content-catalogue.ts';
import {
  expectAccessible,
  expectAccessibleInBothThemes,
  expectNoSideways,
  watch,
  widths,
} from './site.ts';

const cell = (page: Page, strategy: string, tactic: string): Locator =>
  page.locator(`[id="${strategy}--${tactic}"]`);
const reason = (page: Page, strategy: string, tactic: string): Locator =>
  cell(page, strategy, tactic).locator('p');
/** What the content says of a cell. */
const words = (strategy: string, tactic: string): string =>
  contentCatalogue.tactics.find(({ id }) => id === tactic)?.fits[strategy]?.reason ?? 'no reason';
const list = (page: Page, label: string): Locator =>
  page.getByRole('combobox', { name: label, exact: true });
const rows = (page: Page): Locator => page.locator('.matrix tbody tr:visible');
const status = (page: Page): Locator => page.locator('[data-fit-status]');

/** Waits until the script has taken over, which the first touch calls. */
async function live(page: Page): Promise<void> {
  await list(page, 'Strategies').focus();
  await expect(page.locator('.matrix table[data-live]')).toHaveCount(1);
}

test.describe('the matrix on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('loads nothing but its small script until somebody reaches for it', async ({ page }) => {
    const noise = watch(page);
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto('/fit/', { waitUntil: 'networkidle' });
    const before = scripts.length;
    await page.locator('.matrix').hover();
    await expect(page.locator('.matrix table[data-live]')).toHaveCount(1);
    expect(scripts.length).toBeGreaterThan(before);
    expect(noise).toEqual([]);
  });

  test('filters by layer, step, effort and fit, says what is left and keeps it in the address', async ({
    page,
  }) => {
    await page.goto('/fit/');
    const all = await rows(page).count();
    await live(page);
    await list(page, 'Strategies').selectOption('How to win');
    await expect(page.locator('.strategies th:visible')).toHaveCount(5);
    await list(page, 'Buyer’s step').selectOption('Decide');
    await list(page, 'Effort').selectOption('Low effort');
    await list(page, 'Fit').selectOption('Core');
    const left = await rows(page).count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    for (const row of await rows(page).all()) {
      await expect(row).toHaveAttribute('data-stages', /decide/u);
      await expect(row).toHaveAttribute('data-effort', 'low');
      await expect(row.locator('td[data-fit="core"]:visible').first()).toBeVisible();
    }
    await expect(page.locator('.matrix td[data-fit="supports"] > a:visible')).toHaveCount(0);
    await expect(status(page)).toHaveText(`${left} of ${all} tactics.`);
    await expect(page).toHaveURL(/\?show=how&stage=decide&effort=low&fit=core$/u);

    // The address brings the same view back, and one button all of it.
    await page.reload();
    await expect(rows(page)).toHaveCount(left);
    await expect(list(page, 'Fit')).toHaveValue('core');
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(rows(page)).toHaveCount(all);
    await expect(page).toHaveURL(/\/fit\/$/u);
    await expect(list(page, 'Strategies')).toBeFocused();
  });

  test('sorts by name, by core fits and by one strategy', async ({ page }) => {
    await page.goto('/fit/');
    await live(page);
    const names = () => page.locator('.matrix tbody th').allInnerTexts();
    const byName = await names();
    await list(page, 'Sort by').selectOption('Most core fits');
    const counts = (await page.locator('[data-tally="core"]').allInnerTexts()).map(Number);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));

    await list(page, 'Sort by').selectOption({ value: 'value-based' });
    const order = ['core', 'supports', 'neutral', 'undermines'];
    const fits = await page
      .locator('td[id^="value-based--"]')
      .evaluateAll((cells) => cells.map((td) => td.getAttribute('data-fit') ?? ''));
    const places = fits.map((fit) => order.indexOf(fit));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await expect(page.locator('th[data-id="value-based"]')).toHaveAttribute(
      'aria-sort',
      'descending',
    );

    await list(page, 'Sort by').selectOption('Tactic, A to Z');
    expect(await names()).toEqual(byName);
  });

  test('reads one strategy with its reasons', async ({ page }) => {
    await page.goto('/fit/?show=value-based');
    await expect(reason(page, 'value-based', 'business-case')).toBeVisible();
    await expect(page.locator('.strategies th:visible')).toHaveText('Quantified value selling');
    await expectAccessible(page);
  });

  test('ignores what an address should not say', async ({ page }) => {
    const noise = watch(page);
    const script = encodeURIComponent('"><img src=x onerror=alert(1)>');
    await page.goto(`/fit/?show=${script}&fit=__proto__&sort=constructor&stage=low#${script}`);
    await expect(page.locator('.matrix table[data-live]')).toHaveCount(1);
    await expect(status(page)).toHaveText(/^(\d+) of \1 tactics\.$/u);
    await expect(page.locator('img')).toHaveCount(0);
    await page.goto('/fit/#value-based--no-such-tactic');
    await expect(page.locator('[data-open]')).toHaveCount(0);
    expect(noise).toEqual([]);
  });

  test('is one stop for the keyboard, and arrow keys walk through it', async ({ page }) => {
    await page.goto('/fit/');
    await live(page);
    await expect(page.locator('.matrix table')).toHaveAttribute('role', 'grid');
    await expect(page.locator('.matrix a[tabindex="0"]')).toHaveCount(1);
    await page.locator('.matrix a[tabindex="0"]').focus();
    const cells = page.locator('.matrix tbody tr').first().locator('td[id]');
    await expect(cells.nth(0).locator('> a')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(cells.nth(1).locator('> a')).toBeFocused();
    await expect(cells.nth(1).locator('p')).toBeVisible();
    await expect(cells.nth(0).locator('p')).toBeHidden();
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('.strategies a').nth(1)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await expect(page.locator('.matrix tbody th a').first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(cells.last().locator('> a')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(cells.last().locator('> a')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const second = page.locator('.matrix tbody tr').nth(1).locator('td[id]').last();
    await expect(second).toHaveAttribute('data-open', '');
    await expect(page).toHaveURL(new RegExp(`#${(await second.getAttribute('id')) ?? ''}$`, 'u'));

    // Tab goes to the links in the open cell and then out of the table; Escape closes.
    await page.keyboard.press('Tab');
    await expect(second.getByRole('link', { name: 'More on: Blind bid' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(second.getByRole('link', { name: /^Copy link to: Blind bid/u })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(second.locator('> a')).toBeFocused();
    await expect(second.locator('p')).toBeHidden();
    await expect(page).toHaveURL(/\/fit\/$/u);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('table') === null)).toBe(true);

    // Back in the table the cell is open again, until the focus leaves.
    await page.keyboard.press('Shift+Tab');
    await expect(second.locator('> a')).toBeFocused();
    await expect(second.locator('p')).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator('[data-open]')).toHaveCount(0);
  });

  test('Enter follows a cell to its reason on the page of the tactic', async ({ page }) => {
    await page.goto('/fit/#value-based--business-case');
    await expect(cell(page, 'value-based', 'business-case').locator('> a')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tactics\/business-case\/#fit-value-based$/u);
  });

  test('a click opens the reason in place', async ({ page }) => {
    await page.goto('/fit/');
    await live(page);
    await cell(page, 'value-based', 'business-case').locator('> a').click();
    await expect(reason(page, 'value-based', 'business-case')).toContainText(
      'Core under Quantified value selling.',
    );
    await expect(page).toHaveURL(/\/fit\/#value-based--business-case$/u);
    await cell(page, 'relationship', 'blind-bid').locator('> a').click();
    await expect(reason(page, 'value-based', 'business-case')).toBeHidden();
    await page.locator('h1').click();
    await expect(page.locator('[data-open]')).toHaveCount(0);
  });
});

for (const width of widths) {
  test(`the address of a cell marks it and shows its reason at ${width} px, light and dark`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
    });
    // A thousand cells and reasons take a while to check.
    test.slow();
    const page = await context.newPage();
    await page.goto('/fit/#high-velocity--usage-outreach');
    const target = cell(page, 'high-velocity', 'usage-outreach');
    await expect(target.locator('> a')).toBeFocused();
    await expect(target).toBeInViewport();
    await expect(target.locator('p')).toBeInViewport();
    await expect(target.locator('> a')).toHaveAccessibleDescription(
      new RegExp(words('high-velocity', 'usage-outreach'), 'u'),
    );
    await expectNoSideways(page);
    await expectAccessibleInBothThemes(page);

    // A filter that hides the cell gives way to it.
    await page.goto('/fit/?effort=high#high-velocity--usage-outreach');
    await page.reload();
    await expect(target.locator('> a')).toBeFocused();
    await context.close();
  });
}

test('a phone reads tallies first, then one strategy', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/fit/');
  await expect(page.locator('[data-tally="supports"]').first()).toBeVisible();
  await expect(page.locator('.matrix td[id]:visible')).toHaveCount(0);
  await live(page);
  await list(page, 'Strategies').selectOption('Land and expand');
  await expect(page.locator('[id="land-expand--business-review"]')).toContainText(
    words('land-expand', 'business-review'),
  );
  await expectNoSideways(page);
});

test('prints on one landscape sheet', async ({ page }) => {
  await page.goto('/fit/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84\d\.\d+ 59\d\.\d+\]/u);
});

test('can be taken away as a table', async ({ page }) => {
  await page.goto('/fit/');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('fit.csv');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every cell leads to its reason, and its address shows it in place', async ({ page }) => {
    await page.goto('/fit/');
    await expect(page.locator('form[data-fit-form]')).toBeHidden();
    await cell(page, 'value-based', 'business-case').locator('> a').click();
    await expect(page).toHaveURL(/\/tactics\/business-case\/#fit-value-based$/u);
    await page.goto('/fit/#value-based--business-case');
    await expect(reason(page, 'value-based', 'business-case')).toBeVisible();
  });

  test('a phone scrolls the matrix in a window of its own', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/fit/');
    await expectNoSideways(page);
    await expect(page.locator('.matrix td[data-fit="core"] > a').first()).toBeVisible();
  });
});
