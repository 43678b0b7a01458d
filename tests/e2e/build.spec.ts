import { expect, test, type Page } from '@playwright/test';
import { planVersions } from '#domain/plan-versions.ts';
import type { Plan } from '#schemas/plan.ts';
import { fullPlan } from '../domain/full-plan.ts';
import { fullestPlan, sixtyTactics } from '../domain/fullest-plan.ts';
import { expectAccessibleInBothThemes, expectNoSideways, watch, widths } from './site.ts';

/** Opens the first worked plan as a plan of one's own. */
async function openWorked(page: Page): Promise<void> {
  await page.goto('/build/');
  await page.getByText('Examples to start from').click();
  await page
    .getByRole('button', { name: /^Open “/u })
    .first()
    .click();
  const name = page.getByLabel('Name of this plan');
  await expect(name).not.toHaveValue('');
  // The page moves to the first step, and the sheet is drawn last: a click before may miss its button.
  await expect(page.locator('#step-goal')).toBeFocused();
  await expect(page.locator('.sheet h2')).toHaveText(await name.inputValue());
}

/** Opens the builder on a plan that was kept before. */
async function openKept(page: Page, plan: Plan): Promise<void> {
  await page.goto('/about/');
  const kept = { version: planVersions.current, open: 'one', plans: [{ id: 'one', plan }] };
  await page.evaluate((text) => {
    localStorage.setItem('why-how.plans', text);
  }, JSON.stringify(kept));
  await page.goto('/build/');
  await expect(page.getByLabel('Name of this plan')).toHaveValue(plan.name);
}

/** Chooses the strategy of the examples; the palette is sorted by fit after the choice is drawn. */
async function chooseStrategy(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Strategy', exact: true }).selectOption('value-based');
  await expect(page.getByRole('heading', { name: /^All tactics, by fit under/u })).toBeVisible();
}

test('a tactic is placed by the keyboard alone and is still there after a reload', async ({
  page,
}) => {
  const noise = watch(page);
  await page.goto('/build/');
  await chooseStrategy(page);
  const card = page.locator('[data-card="palette/customer-proof"]');
  await card.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-target]:focus')).toBeVisible();
  await page.locator('[data-target="decide"]').focus();
  await page.keyboard.press('Enter');
  const placed = page.locator('[data-card="decide/customer-proof"]');
  await expect(placed).toBeFocused();
  const said = /^Customer proof placed in Decide, 1 of 1, core to/u;
  await expect(page.getByRole('status').filter({ hasText: said })).toBeAttached();
  await expect(page.locator('.b-done')).toHaveText(said);
  await page.reload();
  await expect(placed).toBeVisible();
  expect(noise).toEqual([]);
});

test('a tactic is dragged into a step and taken out again', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto('/build/');
  await chooseStrategy(page);
  const card = page.locator('[data-card="palette/customer-proof"]');
  await card.scrollIntoViewIfNeeded();
  const from = await card.boundingBox();
  const to = await page.locator('[data-place="consider"]').boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 40, from.y + 15);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + 80, { steps: 5 });
  await page.mouse.up();
  await expect(page.locator('[data-card="consider/customer-proof"]')).toBeVisible();
});

test('the board keeps its place under who jumps to its end', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openWorked(page);
  const tops = await page.getByRole('button', { name: 'Copy link' }).evaluate(async (button) => {
    const top = () => Math.round(button.getBoundingClientRect().top);
    const frame = () => new Promise(requestAnimationFrame);
    button.scrollIntoView({ block: 'center' });
    const first = top();
    await frame();
    await frame();
    await frame();
    return [first, top()];
  });
  expect(tops[1]).toBe(tops[0]);
});

test('a link carries the plan to somebody whose own plan stays', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await openWorked(page);
  const name = await page.getByLabel('Name of this plan').inputValue();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText(/^The link is copied/u)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  expect(link.length).toBeLessThanOrEqual(2000);
  await context.close();

  const other = await browser.newContext();
  const theirs = await other.newPage();
  await theirs.goto('/build/');
  await theirs.getByLabel('Name of this plan').fill('My own');
  await theirs.goto(link);
  await theirs.reload();
  await expect(theirs.getByText('Shared with you')).toBeVisible();
  await expect(theirs.locator('.sheet')).toContainText(name);
  await theirs.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(theirs.getByLabel('Name of this plan')).toHaveValue(name);
  await theirs.getByLabel('Open a plan').selectOption('My own');
  await expect(theirs.getByLabel('Name of this plan')).toHaveValue('My own');
  await other.close();
});

for (const [name, plan] of Object.entries({
  'a full plan': fullPlan,
  'sixty tactics over the journey': sixtyTactics(true),
  'sixty tactics in one step': sixtyTactics(false),
  'the fullest plan there can be': fullestPlan,
})) {
  test(`${name} prints on one sheet, A4 and Letter, and nothing is cut`, async ({ page }) => {
    await openKept(page, plan);
    const sheet = page.locator('.sheet');
    for (const [format, width] of [
      ['A4', 726],
      ['Letter', 747],
    ] as const) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width, height: 1000 });
      const hidden = await sheet.evaluate((one) => one.scrollHeight - one.clientHeight);
      expect(hidden).toBeLessThanOrEqual(1);
      await page.emulateMedia({ media: null });
    }
    await page.emulateMedia({ media: 'print' });
    const more = sheet.getByText('and 36 more: see the file');
    await expect(more).toHaveCount(name.endsWith('step') || name.startsWith('the') ? 1 : 0);
  });
}

test('a scenario leads to its plan, started', async ({ page }) => {
  await page.goto('/scenarios/ferrum-rullo/');
  await page.getByText('Show the answer and the reasons').click();
  await page.getByRole('link', { name: 'Open Ferrum Rullo Bearings as a started plan' }).click();
  await expect(page.locator('.sheet')).toContainText('Ferrum Rullo Bearings');
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(page.getByLabel('Name of this plan')).toHaveValue('Ferrum Rullo Bearings');
});

test('a damaged link gets a sentence', async ({ page }) => {
  await page.goto('/build/#s=1.AAAA');
  await expect(page.getByRole('alert')).toHaveText(/^This link is damaged/u);
});

for (const width of widths) {
  test(`a filled board is accessible at ${width} px, light and dark`, async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await openWorked(page);
    await page.getByRole('button', { name: 'Compare the two' }).first().click();
    await expectNoSideways(page);
    await expectAccessibleInBothThemes(page);
    await context.close();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the parts are explained and the empty form can be printed', async ({ page }) => {
    await page.goto('/build/');
    await expect(page.getByRole('heading', { name: 'What stands on the page' })).toBeVisible();
    await expect(page.locator('.paper li')).toHaveCount(8);
    await expect(page.locator('.paper li').first()).toBeVisible();
  });
});
