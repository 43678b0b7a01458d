import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { encode } from 'uqr';
import { planVersions } from '#domain/plan-versions.ts';
import { fullPlan } from '../domain/full-plan.ts';
import { expectAccessible, expectNoSideways, watch } from './site.ts';

/** Goes on from where the focus is, by Tab alone. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = (): Promise<boolean> =>
    target.evaluate((element) => element === document.activeElement);
  for (let left = 400; left > 0 && !(await isThere()); left -= 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** What was said last, and what has been placed so far. */
const heard = (page: Page, text: RegExp): Locator =>
  page.locator('.builder > [role="status"]').filter({ hasText: text });

test.describe('a whole plan', () => {
  test('from the goal to the link by the keyboard alone', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const noise = watch(page);
    await page.goto('/build/');
    const write = async (name: string, text: string): Promise<void> => {
      await tabTo(page, page.getByRole('textbox', { name, exact: true }));
      await page.keyboard.type(text);
    };
    await page.getByLabel('Name of this plan').waitFor();
    await write('Name of this plan', 'South');
    await write('Goal', 'More clinics');
    await write('Amount', '24 contracts');
    await write('Obstacle', 'Nobody knows what an hour of standstill costs');
    await tabTo(page, page.getByRole('combobox', { name: 'Strategy', exact: true }));
    await page.keyboard.type('Quantified');
    await expect(page.getByText('This strategy usually says no to')).toBeVisible();

    // A tactic for a step: the palette takes the focus and gives it back with the card.
    const decide = page.locator('[data-target="decide"]');
    await tabTo(page, decide);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Choose a tactic for Decide' })).toBeFocused();
    await expect(page.getByLabel('Step', { exact: true })).toHaveValue('decide');
    await page.keyboard.press('Escape');
    await expect(decide).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('[data-card="palette/customer-proof"]'));
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-card="decide/customer-proof"]')).toBeFocused();
    await expect(heard(page, /^Customer proof placed in Decide, 1 of 1, core to/u)).toBeAttached();
    // The other way round: pick up, then choose the step.
    await tabTo(page, page.locator('[data-card="palette/give-get"]'));
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-target]:focus')).toHaveCount(1);
    await expect(page.locator('[data-target]:focus')).toContainText('Put it here');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-card$="/give-get"]:focus')).toHaveCount(1);
    await expect(heard(page, /^Give and get placed in Decide, 2 of 2, core to/u)).toBeAttached();

    await tabTo(page, page.getByRole('button', { name: 'Add a measure' }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await write('Measure 1', 'Visits with a cost sheet');
    const question = page.locator('[data-rule="goal-without-date"]');
    await tabTo(page, question.getByText('Set aside with a reason'));
    await page.keyboard.press('Enter');
    await tabTo(page, question.getByLabel('Why it does not apply here'));
    await page.keyboard.type('The board sets it on Monday');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Set aside (1)')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Copy link' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('The link is copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    await expectAccessible(page);
    expect(noise).toEqual([]);
  });

  test('from the goal to the link by touch, the palette at the step one fills', async ({
    browser,
  }) => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto('/build/');
    const next = page.getByRole('button', { name: /^Next: /u });
    await page.getByRole('textbox', { name: 'Goal', exact: true }).fill('More clinics');
    await next.tap();
    await page.getByRole('textbox', { name: 'Obstacle' }).fill('Nobody knows the cost');
    await next.tap();
    await next.tap();
    await page.getByRole('combobox', { name: 'Strategy', exact: true }).selectOption('value-based');
    await next.tap();
    for (const [seat, tactic] of ['customer-proof', 'give-get'].entries()) {
      await page.locator('[data-target="decide"]').tap({ position: { x: 20, y: 15 } });
      await expect(page.locator('[data-palette]')).toBeInViewport();
      // The palette stands between this step and the one after it.
      const [decide, palette, own] = await Promise.all(
        ['[data-place="decide"]', '.b-palette', '[data-place="own"]'].map(
          async (part) => (await page.locator(part).boundingBox())?.y ?? NaN,
        ),
      );
      expect(decide).toBeLessThan(palette ?? NaN);
      expect(palette).toBeLessThan(own ?? NaN);
      if (seat === 0) await expectAccessible(page);
      await page.locator(`[data-card="palette/${tactic}"]`).tap();
      await expect(page.locator(`[data-card="decide/${tactic}"]`)).toBeInViewport();
      await expect(heard(page, new RegExp(`placed in Decide, ${seat + 1} of`, 'u'))).toBeAttached();
    }
    await expectNoSideways(page);
    // Undo, redo and questions in one line of targets for a thumb; the menu does not stay above it.
    const bar = await page.locator('.b-bar').boundingBox();
    expect(bar?.height).toBeLessThanOrEqual(96);
    expect(bar?.y).toBeLessThanOrEqual(1);
    const boxes = await Promise.all(
      ['.b-way >> nth=0', '.b-way >> nth=1', '.b-bar .b-open'].map(async (part) => {
        const box = await page.locator(part).boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
        return box?.y;
      }),
    );
    expect(new Set(boxes).size).toBe(1);
    // What was done is read below them, whichever step one is at.
    const done = page.locator('.b-done');
    const below = await done.boundingBox();
    expect((below?.y ?? NaN) - (bar?.y ?? NaN)).toBeLessThanOrEqual(64);
    await page.getByRole('button', { name: 'Undo', exact: true }).tap();
    await expect(done).toHaveText('Taken back. Placed: Give and get');
    await expect(page.locator('[data-card="decide/give-get"]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Redo', exact: true }).tap();
    await expect(done).toHaveText('Done again. Placed: Give and get');
    await expect(done).toBeInViewport({ ratio: 1 });
    await expect(page.locator('[data-card="decide/give-get"]')).toHaveCount(1);
    await next.tap();
    await page.getByRole('button', { name: 'Add a measure' }).tap();
    await page.getByLabel('Measure 1').fill('Visits with a cost sheet');
    await page.getByRole('button', { name: /questions are open/u }).tap();
    const question = page.locator('[data-rule="goal-without-date"]');
    await question.getByText('Set aside with a reason').tap();
    await question.getByLabel('Why it does not apply here').fill('Set on Monday');
    await question.getByRole('button', { name: 'Set aside' }).tap();
    await expect(page.getByText('Set aside (1)')).toBeVisible();
    await page.getByRole('button', { name: 'Copy link' }).tap();
    await expect(page.getByText('The link is copied.')).toBeVisible();
    await expectAccessible(page);
    await context.close();
  });
});

/** Opens the builder on a plan that was kept before. */
async function openFull(page: Page): Promise<void> {
  await page.goto('/about/');
  const plans = [{ id: 'one', plan: fullPlan }];
  const kept = { version: planVersions.current, open: 'one', plans };
  await page.evaluate((text) => {
    localStorage.setItem('why-how.plans', text);
  }, JSON.stringify(kept));
  await page.goto('/build/');
  await expect(page.getByLabel('Name of this plan')).toHaveValue(fullPlan.name);
}

test('the code shows square by square the link that it names', async ({ page }) => {
  await page.goto('/build/');
  await page.getByLabel('Name of this plan').fill('South');
  await page.getByRole('button', { name: 'Show as QR code' }).press('Enter');
  const code = page.getByRole('img', { name: 'QR code of the link to “South”' });
  await expect(code).toBeVisible();
  expect(new URL(page.url()).hash).toMatch(/^#s=1\./u);
  const { data, size } = encode(page.url(), { ecc: 'L', border: 4 });
  await expect(code).toHaveAttribute('viewBox', `0 0 ${size} ${size}`);
  const drawn = data.map((row) => row.map(() => false));
  const path = (await code.locator('path').getAttribute('d')) ?? '';
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/gu)) {
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
  }
  expect(drawn).toEqual(data);
  await expectAccessible(page);
  // The link of the code opens the plan.
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  await expect(page.locator('.b-shared .sheet h2')).toHaveText('South');
});

test('the play leaves as a drawing with its words and as a picture of the same size', async ({
  page,
}) => {
  await openFull(page);
  const save = async (name: string): Promise<{ file: string; bytes: Buffer }> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).press('Enter'),
    ]);
    return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const drawing = await save('Drawing of the play (SVG)');
  expect(drawing.file).toMatch(/\.svg$/u);
  const parts = await page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const { tagName, textContent } = documentElement;
    const sides = ['width', 'height'].map((side) => Number(documentElement.getAttribute(side)));
    return { tagName, textContent: textContent.replaceAll(/\s+/gu, ' '), sides };
  }, drawing.bytes.toString());
  expect(parts.tagName).toBe('svg');
  for (const word of ['Customer proof', 'Decide', fullPlan.goal.amount.split(' ')[0] ?? '']) {
    expect(parts.textContent).toContain(word);
  }
  const picture = await save('Picture of the play (PNG)');
  expect(picture.file).toMatch(/\.png$/u);
  expect(picture.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  const [width = NaN, height = NaN] = parts.sides;
  const ratio = picture.bytes.readUInt32BE(16) / picture.bytes.readUInt32BE(20);
  expect(ratio).toBeCloseTo(width / height, 1);
});
