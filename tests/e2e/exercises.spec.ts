import { expect, test, type Locator, type Page } from '@playwright/test';
import { matchesOf, statementsOf } from './answers.ts';
import { expectAccessibleInBothThemes, expectNoSideways, watch, widths } from './site.ts';

const classify = '/exercises/sort-twelve/';
const match = '/exercises/match-four-strategies/';
const statements = statementsOf('sort-twelve');
const matches = matchesOf('match-four-strategies');
const kinds = ['goal', 'strategy', 'tactic', 'metric'];

const form = (page: Page): Locator => page.locator('form.sort-question');

/** The statement on screen with its answer. */
async function asked(page: Page): Promise<{ text: string; answer: string }> {
  const text = (await page.locator('.sort-statement').textContent()) ?? '';
  return statements.find((statement) => statement.text === text) ?? { text, answer: '' };
}

/** Answers the statement on screen with the pointer; `wrong` picks another kind than the right one. */
async function answer(page: Page, wrong = false): Promise<void> {
  await expect(form(page).getByRole('button', { name: 'Check' })).toBeEnabled();
  const { answer: right } = await asked(page);
  const pick = wrong ? kinds.find((kind) => kind !== right) : right;
  await form(page)
    .locator(`[data-group="answer"] input[value="${pick ?? ''}"]`)
    .check();
  await form(page).getByText('Fairly sure').click();
  await form(page).getByRole('button', { name: 'Check' }).click();
}

test('classify by pointer: feedback in words, results, retry of the missed only', async ({
  page,
}) => {
  const noise = watch(page);
  await page.goto(classify);
  for (let index = 0; index < statements.length; index += 1) {
    await answer(page, index === 0);
    await expect(form(page).getByText('your answer')).toBeVisible();
    await expect(form(page).getByText('correct answer')).toBeVisible();
    await form(page).getByRole('button').last().click();
  }
  await expect(page.getByText('Your results').first()).toBeVisible();
  await expect(
    page.getByText(`${statements.length - 1} of ${statements.length} correct.`).first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Retry the ones you missed' }).click();
  await expect(page.locator('.sort-count')).toHaveText('1 of 1');
  await answer(page);
  await form(page).getByRole('button', { name: 'See your results' }).click();
  await expect(page.getByText(`All ${statements.length} correct.`).first()).toBeVisible();
  expect(noise).toEqual([]);
});

test('classify by keyboard alone', async ({ page }) => {
  await page.goto(classify);
  await expect(form(page).getByRole('button', { name: 'Check' })).toBeEnabled();
  const { answer: right } = await asked(page);
  await form(page).locator('[data-group="answer"] input').first().focus();
  await page.keyboard.press(String(kinds.indexOf(right) + 1));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(form(page).getByText('correct answer')).toBeVisible();
  await expect(page.locator('[role="status"]').first()).toContainText('Correct');
});

test('an answer is still there on the next visit, and in a second tab', async ({ context }) => {
  const first = await context.newPage();
  await first.goto(classify);
  const second = await context.newPage();
  await second.goto(classify);
  await expect(form(second).getByRole('button', { name: 'Check' })).toBeEnabled();
  const { text } = await asked(first);
  await answer(first);
  await expect(first.locator('.sort-question').getByText('your answer')).toBeVisible();
  await first.reload();
  await expect(first.locator('.sort-count')).toHaveText(/^2 of/u);
  await expect(second.locator('.sort-statement')).not.toHaveText(text);
});

test('a browser that refuses to store says so once and works for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(classify);
  await answer(page);
  await expect(page.getByText('does not let the guide keep your answers')).toHaveCount(1);
  await expect(form(page).getByText('your answer')).toBeVisible();
});

test('stored garbage is a fresh start, and the garbage is kept aside', async ({ page }) => {
  await page.addInitScript(() => {
    if (!localStorage.getItem('why-how.progress')) {
      localStorage.setItem('why-how.progress', '{"version":99,"data":{}}');
    }
  });
  await page.goto(classify);
  await answer(page);
  const aside = await page.evaluate(() => localStorage.getItem('why-how.progress.aside-1'));
  expect(aside).toBe('{"version":99,"data":{}}');
});

const card = (page: Page, tactic: string): Locator => page.locator(`[data-item="${tactic}"]`);
const place = (page: Page, id: string): Locator => page.locator(`[data-place="${id}"]`);

test('match by dragging', async ({ page }) => {
  const noise = watch(page);
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(match);
  const [first] = matches;
  if (!first) throw new Error('no cards');
  await expect(card(page, first.tactic)).toBeEnabled();
  await card(page, first.tactic).scrollIntoViewIfNeeded();
  await card(page, first.tactic).locator('[data-grip]').hover();
  await page.mouse.down();
  // The dragged card lies under the pointer, so the place cannot be hovered by itself.
  const box = await place(page, first.strategy).boundingBox();
  if (!box) throw new Error('no place');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(place(page, first.strategy).locator(`[data-item="${first.tactic}"]`)).toBeVisible();
  await expect(page.getByText(`1 of ${matches.length} placed`).first()).toBeVisible();
  expect(noise).toEqual([]);
});

test('match by tap and tap on a phone, one wrong, retry keeps the right ones', async ({
  browser,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(match);
  await expect(card(page, matches[0]?.tactic ?? '')).toBeEnabled();
  const strategies = [...new Set(matches.map(({ strategy }) => strategy))];
  for (const [index, { tactic, strategy }] of matches.entries()) {
    const goal = index === 0 ? (strategies.find((id) => id !== strategy) ?? '') : strategy;
    await card(page, tactic).tap();
    await place(page, goal)
      .getByRole('button', { name: /Put it here/u })
      .tap();
  }
  await page.getByRole('button', { name: 'Check' }).tap();
  await expect(
    page.getByText(`${matches.length - 1} of ${matches.length} correct.`).first(),
  ).toBeVisible();
  await expectNoSideways(page);
  await page.getByRole('button', { name: 'Retry the ones you missed' }).tap();
  await expect(page.locator('.match-tray [data-item]')).toHaveCount(1);
  await context.close();
});

test('match by keyboard alone, heard as it happens', async ({ page }) => {
  await page.goto(match);
  const [first] = matches;
  if (!first) throw new Error('no cards');
  await expect(card(page, first.tactic)).toBeEnabled();
  await card(page, first.tactic).focus();
  const name = (await card(page, first.tactic).textContent()) ?? '';
  await page.keyboard.press('Enter');
  const status = page.locator('.sort-live [role="status"]');
  await expect(status).toContainText(`Picked up ${name}.`);
  const target = place(page, first.strategy).getByRole('button', { name: /Put it here/u });
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(target).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status).toContainText(`Placed ${name} in`);
  await expect(status).toContainText(`1 of ${matches.length} placed.`);
});

for (const width of widths) {
  test(`answered exercises are accessible at ${width} px, light and dark`, async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },

      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(classify);
    await answer(page, true);
    await expectAccessibleInBothThemes(page);
    await page.goto(match);
    await expect(card(page, matches[0]?.tactic ?? '')).toBeEnabled();
    const strategies = [...new Set(matches.map(({ strategy }) => strategy))];
    for (const { tactic } of matches) {
      await card(page, tactic).click();
      await place(page, strategies[0] ?? '')
        .getByRole('button', { name: /Put it here/u })
        .click();
    }
    await expectAccessibleInBothThemes(page);
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByText('Your results').first()).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await expectNoSideways(page);
    await context.close();
  });
}

test('the address of an item opens that item', async ({ page }) => {
  await page.goto(classify);
  const id = await page.locator('.sort-plain-items > li').nth(3).getAttribute('id');
  const text = statements[3]?.text ?? '';
  await page.goto(`${classify}#${id ?? ''}`);
  await page.reload();
  await expect(page.locator('.sort-statement')).toHaveText(text);
});
