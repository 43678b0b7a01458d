import { expect, test, type Page } from '@playwright/test';
import { expectSoundWithRecord, indexOf, storeAllButOne, storeRecord } from './record.ts';
import { expectAccessible, watch } from './site.ts';

const rows = (page: Page) => page.locator('[data-exercise]:visible');

/** Answers the one question that is left with its first option, and goes on. */
async function answerTheLast(page: Page): Promise<void> {
  const form = page.locator('form.sort-question');
  await expect(form.getByRole('button', { name: 'Check' })).toBeEnabled();
  await form.locator('[data-group="answer"] input').first().check();
  const sure = form.getByText('Fairly sure');
  if (await sure.isVisible()) await sure.click();
  await form.getByRole('button', { name: 'Check' }).click();
}

test('every exercise for practice is listed with how far one is', async ({ page }) => {
  const noise = watch(page);
  await storeRecord(page);
  await page.goto('/practice/');
  const practice = (await indexOf(page)).exercises.filter(({ use }) => use === 'practice');
  await expect(rows(page)).toHaveCount(practice.length);
  await expect(page.getByText(`${practice.length} exercises`)).toBeVisible();
  await expect(page.locator('[data-exercise="sort-twelve"]')).toContainText('of 12 answered');
  expect(noise).toEqual([]);
});

test('what is due is said beside the review', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('why-how.summary', JSON.stringify({ due: [1, 2, 3], lessons: {} }));
  });
  await page.goto('/practice/');
  await expect(page.getByRole('main').getByText('3 due')).toBeVisible();
});

test('filters narrow the list, stay in the address and survive a reload', async ({ page }) => {
  await page.goto('/practice/');
  const all = await rows(page).count();
  await page.getByLabel('Kind').selectOption('match');
  const narrowed = await rows(page).count();
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(all);
  await expect(page).toHaveURL(/\?kind=match$/u);
  await page.reload();
  await expect(rows(page)).toHaveCount(narrowed);
  await expect(page.getByLabel('Kind')).toHaveValue('match');
  await page.getByLabel('Objective').selectOption('O6');
  await expect(page.getByText('No exercise fits.')).toBeVisible();
  await page.getByLabel('Objective').selectOption('');
  await page.getByLabel('Kind').selectOption('');
  await expect(rows(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\/practice\/$/u);
});

test('the old address of the list leads to the practice page', async ({ page }) => {
  await page.goto('/exercises/');
  await expect(page).toHaveURL(/\/practice\/$/u);
});

test('a mixed set has a link that draws the same set again', async ({ page }) => {
  await page.goto('/practice/');
  await page.getByRole('link', { name: 'A mixed set' }).click();
  await expect(page).toHaveURL(/\/practice\/set\/#mixed-[a-z0-9]{6}$/u);
  const first = page.locator('.sort-statement');
  await expect(first).toBeVisible();
  const text = (await first.textContent()) ?? '';
  await page.reload();
  await expect(first).toHaveText(text);
});

test('the first and the last lesson lead to the checks', async ({ page }) => {
  await page.goto('/lessons/why-the-difference-matters/');
  await expect(page.getByRole('link', { name: 'Where should you start?' })).toBeVisible();
  await page.getByRole('link', { name: /^Before lesson 1/u }).click();
  await expect(page.getByText(/^Take the check before lesson 1, and its twin/u)).toBeVisible();
  await page.goto('/lessons/one-page-plan/');
  await expect(page.getByRole('link', { name: 'Final assessment' })).toBeVisible();
  await page.getByRole('link', { name: /^After the last lesson/u }).click();
  await expect(page).toHaveURL(/\/check\/after\/$/u);
});

test('the check before the course waits for its twin', async ({ page }) => {
  await storeAllButOne(page, 'before');
  await page.goto('/check/before/');
  await answerTheLast(page);
  await expect(page.getByText(/^You took the check before the course: 1[12] of 12/u)).toBeVisible();
});

test('with its twin it shows what has changed', async ({ page }) => {
  await storeAllButOne(page, 'after', 'before');
  await page.goto('/check/after/');
  await answerTheLast(page);
  await expect(page.getByText(/^12 of 12 right before, 1[12] of 12 after/u)).toBeVisible();
});

test('the diagnostic says module by module what to read or skip', async ({ page }) => {
  await storeAllButOne(page, 'diagnostic');
  await page.goto('/check/diagnostic/');
  await answerTheLast(page);
  const advice = page.locator('.advice li');
  await expect(advice).toHaveCount(4);
  await expect(advice.last()).toHaveText(/^You know this\. You could skip module 4/u);
  await expectAccessible(page);
});

test('the completion page shows the typed name and prints on one sheet', async ({ page }) => {
  await storeRecord(page);
  await page.goto('/assessment/completed/');
  await page.getByLabel(/^Name, as it should stand/u).fill('Ana Novak');
  const sheet = page.locator('.completion');
  await expect(sheet).toContainText('Ana Novak');
  await expect(sheet).toContainText('on March 9, 2026, with 30 of 30 right');
  await expect(sheet).toContainText('nobody watched');
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByLabel(/^Name, as it should stand/u)).toBeHidden();
  await page.reload();
  await expect(page.getByText('Ana Novak')).toHaveCount(0);
});

test('there is no completion page without a passed assessment', async ({ page }) => {
  await page.goto('/assessment/completed/');
  await expect(page.getByText('There is no passed assessment on this device yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the final assessment' }).click();
  await expect(page).toHaveURL(/\/assessment\/$/u);
});

const answered = {
  '/practice/': 'of 12 answered',
  '/assessment/completed/': 'Why & How: course completed',
  '/check/after/': 'Before and after',
};
for (const [path, words] of Object.entries(answered)) {
  test(`${path} is sound with a full record, narrow and wide, light and dark`, async ({ page }) => {
    await expectSoundWithRecord(page, path, page.getByText(words).first());
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every exercise can be reached from the practice page', async ({ page }) => {
    await page.goto('/practice/');
    const practice = (await indexOf(page)).exercises.filter(({ use }) => use === 'practice');
    await expect(rows(page)).toHaveCount(practice.length);
    await expect(page.getByLabel('Kind')).toBeHidden();
    await page.getByRole('link', { name: 'Sort twelve statements' }).first().click();
    await expect(page.locator('h1')).toBeVisible();
  });
});
