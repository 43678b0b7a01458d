import { expect, test, type Locator, type Page } from '@playwright/test';
import { form, heard, kinds, openKind, ready, type Kind } from './kinds.ts';
import { expectAccessibleInBothThemes, expectNoSideways, watch, widths } from './site.ts';

/** Gives some answer to the question on screen, with whatever the field is; `act` presses. */
async function answer(page: Page, act: (target: Locator) => Promise<void>): Promise<void> {
  const type = await form(page).getAttribute('data-type');
  if (type === 'choose') {
    await act(form(page).locator('[data-group="answer"] label').first());
    const sure = form(page).locator('[data-group="certainty"] label');
    if ((await sure.count()) > 0) await act(sure.nth(1));
  }
  if (type === 'order') await act(form(page).locator('.order-button:not(:disabled)').first());
  if (type === 'number') await form(page).locator('input').fill('1,800');
  if (type === 'write') await form(page).locator('textarea').fill('Clinics with four chairs.');
  await act(form(page).locator('button[type="submit"]'));
  if (type === 'write') {
    await act(form(page).locator('[data-group="rubric"] label').first());
    await act(form(page).locator('button[type="submit"]'));
  }
}

/** Whatever is pressed in the widget and lower or narrower than 24 px. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.locator('.sort-live').evaluate((root) =>
    [...root.querySelectorAll('button, input, summary, a')]
      .map((element) => element.closest('label') ?? element)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((element) => element.outerHTML),
  );

for (const kind of Object.keys(kinds) as Kind[]) {
  test(`${kind} by pointer, with the verdict heard; still answered on the next visit`, async ({
    page,
  }) => {
    const noise = watch(page);
    await openKind(page, kind);
    const asked = await page.locator('.sort-statement').textContent();
    await answer(page, (target) => target.click());
    await expect(page.locator('.sort-feedback')).toBeVisible();
    await expect(heard(page)).toContainText(/orrect/u);
    await expect(form(page).locator('button[type="submit"]')).toHaveText(/Next|See your results/u);
    await page.reload();
    await ready(page);
    await expect(page.locator('.sort-statement')).not.toHaveText(asked ?? '');
    expect(noise).toEqual([]);
  });

  test(`${kind} by touch on a phone`, async ({ browser }) => {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await openKind(page, kind);
    await answer(page, (target) => target.tap());
    await expect(page.locator('.sort-feedback')).toBeVisible();
    await expectNoSideways(page);
    await context.close();
  });

  test(`${kind} is accessible in every state, narrow and wide, light and dark`, async ({
    browser,
  }) => {
    test.slow();
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const expectSound = async (): Promise<void> => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await expectAccessibleInBothThemes(page);
        await expectNoSideways(page);
        expect(await smallTargets(page)).toEqual([]);
      }
    };
    await openKind(page, kind);
    // Steps stand in some order from the start; everything else asks for an answer first.
    if (kind !== 'order') await form(page).locator('button[type="submit"]').click();
    await expectSound();
    const hint = form(page).getByRole('button', { name: 'Show a hint' });
    if ((await hint.count()) > 0) await hint.click();
    await answer(page, (target) => target.click());
    await expect(page.locator('.sort-feedback')).toBeVisible();
    await expectSound();
    await context.close();
  });
}

/** The steps as they stand. */
const steps = (page: Page): Promise<string[]> => page.locator('.order-label').allTextContents();

/** From the grip of the first step to the middle of the third. */
async function way(page: Page): Promise<{ x: number; y: number }[]> {
  await page.locator('.order-steps').scrollIntoViewIfNeeded();
  const from = await page.locator('.order-grip').first().boundingBox();
  const to = await page.locator('.order-steps > li').nth(2).boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  return [start, { ...start, y: start.y + 12 }, { ...start, y: to.y + to.height / 2 }];
}

test.describe('a step is dragged to the third place', () => {
  test('by pointer, and its buttons still work', async ({ page }) => {
    await openKind(page, 'order');
    const [first = '', second = '', third = '', ...rest] = await steps(page);
    const [start, ...moves] = await way(page);
    await page.mouse.move(start?.x ?? 0, start?.y ?? 0);
    await page.mouse.down();
    for (const { x, y } of moves) await page.mouse.move(x, y);
    await expect(page.locator('[data-over]')).toContainText(third);
    await page.mouse.up();
    expect(await steps(page)).toEqual([second, third, first, ...rest]);
    await expect(heard(page)).toContainText(`${first} is now 3 of`);
    await page.getByRole('button', { name: `Move up: ${first}` }).click();
    expect(await steps(page)).toEqual([second, first, third, ...rest]);
  });

  test('by touch, from its grip; elsewhere the finger scrolls', async ({ browser }) => {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await openKind(page, 'order');
    const finger = await context.newCDPSession(page);
    const drag = async (points: readonly { x: number; y: number }[]) => {
      for (const [at, point] of points.entries()) {
        const type = at === 0 ? 'touchStart' : 'touchMove';
        await finger.send('Input.dispatchTouchEvent', { type, touchPoints: [point] });
      }
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const before = await steps(page);
    const [first = '', second = '', third = '', ...rest] = before;
    const label = await page.locator('.order-label').first().boundingBox();
    const besideGrip = (await way(page)).map(({ y }) => ({ x: (label?.x ?? 0) + 40, y }));
    await drag(besideGrip);
    expect(await steps(page)).toEqual(before);
    await drag(await way(page));
    expect(await steps(page)).toEqual([second, third, first, ...rest]);
    await expectNoSideways(page);
    await context.close();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind shows its questions and explains its answers', async ({ page }) => {
    for (const id of Object.values(kinds)) {
      await page.goto(`/exercises/${id}/`);
      const items = page.locator('.sort-plain-items > li');
      expect(await items.count()).toBeGreaterThan(1);
      const answers = items.first().locator('details').last();
      await answers.locator('summary').click();
      await expect(answers.locator('dd, li, blockquote').first()).toBeVisible();
    }
  });
});
