import { expect, test, type Page } from '@playwright/test';
import { expectSoundWithRecord } from './record.ts';
import { watch } from './site.ts';

const exercise = '/exercises/sort-twelve/';
const progress = '/progress/';

/** Answers the first question of an exercise, right or wrong. */
async function answerOne(page: Page): Promise<void> {
  const form = page.locator('form.sort-question');
  await expect(form.getByRole('button', { name: 'Check' })).toBeEnabled();
  await form.locator('[data-group="answer"] input').first().check();
  await form.getByText('Fairly sure').click();
  await form.getByRole('button', { name: 'Check' }).click();
  await expect(form.getByText('your answer')).toBeVisible();
}

const record = (page: Page) => page.locator('.progress-record');

test('an answer shows in the progress, goes into a file, is erased and comes back', async ({
  page,
}) => {
  const noise = watch(page);
  await page.goto(progress);
  await expect(page.getByText('Nothing is recorded on this device yet.')).toBeVisible();
  await page.goto(exercise);
  await answerOne(page);
  await page.goto(progress);
  await expect(record(page)).toContainText('1 answer and 0 lessons read');
  await expect(page.getByRole('region', { name: 'Lessons', exact: true })).toContainText('begun');

  const saving = page.waitForEvent('download');
  await record(page).getByRole('button', { name: 'Save my record as a file' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^why-how-progress-\d{4}-\d\d-\d\d\.json$/u);
  const path = await file.path();

  await record(page).getByRole('button', { name: 'Erase my record' }).click();
  await expect(page.getByText('Erase 1 answer and 0 lessons read')).toBeFocused();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Erased. Nothing of yours is left')).toBeFocused();
  await expect(page.getByText('Nothing is recorded on this device yet.')).toBeVisible();
  const left = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'why-how.theme'));
  await expect.poll(left).toEqual([]);

  await page.reload();
  const choose = page.getByLabel('Bring in a record from a file');
  await choose.setInputFiles(path);
  await expect(page.getByText('New in that file: 1 answer and 0 lessons read.')).toBeFocused();
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect(record(page)).toContainText('1 answer and 0 lessons read, kept in this browser');
  await choose.setInputFiles(path);
  await expect(page.getByText('Everything in that file is here already.')).toBeVisible();
  await page.goto(exercise);
  await expect(page.locator('.sort-count')).toHaveText(/^2 of/u);
  expect(noise).toEqual([]);
});

test('files that are no record are refused in words', async ({ page }) => {
  await page.goto(progress);
  const choose = page.getByLabel('Bring in a record from a file');
  const file = (text: string | Buffer, name = 'record.json') => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  for (const [content, sentence] of [
    ['Dear diary,', 'not a record of this guide'],
    ['{"todo":["buy milk"]}', 'not a record of this guide'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]), 'not a record of this guide'],
    ['{"format":"why-how-progress","version":99,"data":{}}', 'saved by a newer version'],
    [Buffer.alloc(10 * 1024 * 1024, 0x20), 'too large to be a record'],
  ] as const) {
    await choose.setInputFiles(file(content));
    await expect(page.locator('.progress-said')).toContainText(sentence);
    await expect(page.getByRole('button', { name: 'Add them' })).toHaveCount(0);
  }
});

test('two tabs show the same, and what one erases the other does not bring back', async ({
  context,
}) => {
  const shown = await context.newPage();
  await shown.goto(progress);
  await expect(shown.getByText('Nothing is recorded')).toBeVisible();
  const answering = await context.newPage();
  await answering.goto(exercise);
  await answerOne(answering);
  await expect(record(shown)).toContainText('1 answer');
  await shown.getByRole('button', { name: 'Erase my record' }).click();
  await shown.getByRole('button', { name: 'Erase everything' }).click();
  await expect(shown.getByText('Nothing is recorded')).toBeVisible();
  await expect(answering.locator('form.sort-question').getByText('your answer')).toHaveCount(0);
  await answerOne(answering);
  await expect(record(shown)).toContainText('1 answer');
});

test('what was erased stays erased when the browser goes back', async ({ page }) => {
  await page.goto(exercise);
  await answerOne(page);
  await page.goto(progress);
  await page.getByRole('button', { name: 'Erase my record' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.goBack();
  await expect(page.locator('.sort-count')).toHaveText(/^1 of/u);
  await expect(page.locator('form.sort-question').getByText('your answer')).toHaveCount(0);
});

test('a full record is accessible, narrow and wide, light and dark', async ({ page }) => {
  const shows = page.getByRole('heading', { name: 'By objective' });
  await expectSoundWithRecord(page, progress, shows, async () => {
    await expect(page.getByText(/^Passed on March 9, 2026: 30 of 30 right\.$/u)).toBeVisible();
    await page.getByRole('button', { name: 'Erase my record' }).click();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages about the learner say what they need and lead on', async ({ page }) => {
    for (const path of ['/progress/', '/review/', '/practice/set/', '/assessment/']) {
      await page.goto(path);
      const needs = page.locator('.needs');
      await expect(needs).toBeVisible();
      await expect(needs).toContainText('They are kept in this browser and nowhere else');
      await expect(page.locator('.live')).toBeHidden();
      await needs.getByRole('link', { name: 'All exercises' }).click();
      await expect(page).toHaveURL(/\/practice\/$/u);
    }
  });
});
