import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessibleInBothThemes, expectNoSideways, watch, widths } from './site.ts';

/** One exercise of every kind that is asked question by question. */
const kinds = {
  classify: 'true-or-false-urgency',
  choice: 'which-way-to-win',
  context: 'executive-meeting-in-four-firms',
  repair: 'repair-partner-plan',
  scenario: 'win-alder-voss',
  order: 'order-a-discovery-call',
  numeric: 'ten-deals-numbers',
  compare: 'plan-for-atlas-lift',
} as const;
type Kind = keyof typeof kinds;

const form = (page: Page): Locator => page.locator('form.sort-question');
const heard = (page: Page): Locator => page.locator('.sort-live [role="status"]').first();

async function open(page: Page, kind: Kind): Promise<void> {
  await page.goto(`/exercises/${kinds[kind]}/`);
  await ready(page);
}

/** A widget starts when it comes near: below a long table it has to be scrolled to. */
async function ready(page: Page): Promise<void> {
  // The form itself is drawn anew when the stored answers are known.
  await page.locator('.sort-live').scrollIntoViewIfNeeded();
  await expect(form(page).getByRole('button').last()).toBeEnabled();
}

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

for (const kind of Object.keys(kinds) as Kind[]) {
  test(`${kind} by pointer, with the verdict heard`, async ({ page }) => {
    const noise = watch(page);
    await open(page, kind);
    await answer(page, (target) => target.click());
    await expect(page.locator('.sort-feedback')).toBeVisible();
    await expect(heard(page)).toContainText(/orrect/u);
    await expect(form(page).locator('button[type="submit"]')).toHaveText(/Next|See your results/u);
    expect(noise).toEqual([]);
  });

  test(`${kind} by touch on a phone`, async ({ browser }) => {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await open(page, kind);
    await answer(page, (target) => target.tap());
    await expect(page.locator('.sort-feedback')).toBeVisible();
    await expectNoSideways(page);
    await context.close();
  });

  test(`${kind} is still answered on the next visit`, async ({ page }) => {
    await open(page, kind);
    const asked = await page.locator('.sort-statement').textContent();
    await answer(page, (target) => target.click());
    await expect(page.locator('.sort-feedback')).toBeVisible();
    await page.reload();
    await ready(page);
    await expect(page.locator('.sort-statement')).not.toHaveText(asked ?? '');
  });

  for (const width of widths) {
    test(`${kind} is accessible in every state at ${width} px, light and dark`, async ({
      browser,
    }) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await open(page, kind);
      // Steps stand in some order from the start; everything else asks for an answer first.
      if (kind !== 'order') await form(page).locator('button[type="submit"]').click();
      await expectAccessibleInBothThemes(page);
      const hint = form(page).getByRole('button', { name: 'Show a hint' });
      if ((await hint.count()) > 0) await hint.click();
      await answer(page, (target) => target.click());
      await expect(page.locator('.sort-feedback')).toBeVisible();
      await expectAccessibleInBothThemes(page);
      await expectNoSideways(page);
      const small = await page.locator('.sort-live').evaluate((root) =>
        [...root.querySelectorAll('button, input, summary, a')]
          .map((element) => element.closest('label') ?? element)
          .map((element) => element.getBoundingClientRect())
          .filter(({ width: w, height: h }) => w > 0 && (w < 24 || h < 24)),
      );
      expect(small).toEqual([]);
      await context.close();
    });
  }
}

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
    await open(page, 'scenario');
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
    await open(page, 'order');
    const first = await page.locator('.order-steps > li').first().textContent();
    await tabTo(page, page.locator('.order-button:not(:disabled)').first());
    await page.keyboard.press('Enter');
    await expect(page.locator('.order-steps > li').nth(1)).toHaveText(first ?? '');
    await expect(heard(page)).toContainText('is now 2 of');
    await page.keyboard.press('Enter');
    await expect(page.locator('.order-steps > li').nth(2)).toHaveText(first ?? '');
  });

  test('a number is typed and checked; digits do not choose anything', async ({ page }) => {
    await open(page, 'numeric');
    await tabTo(page, form(page).locator('input'));
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    await expect(page.locator('.sort-feedback')).toBeVisible();
  });

  test('a text is written, compared and marked; Enter makes a new line in it', async ({ page }) => {
    await open(page, 'compare');
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

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const kind of Object.keys(kinds) as Kind[]) {
    test(`${kind} shows its questions and explains its answers`, async ({ page }) => {
      await page.goto(`/exercises/${kinds[kind]}/`);
      const items = page.locator('.sort-plain-items > li');
      expect(await items.count()).toBeGreaterThan(1);
      const answers = items.first().locator('details').last();
      await answers.locator('summary').click();
      await expect(answers.locator('dd, li, blockquote').first()).toBeVisible();
    });
  }
});
