import { expect, type Locator, type Page } from '@playwright/test';
import { drawForm } from '#domain/assessment.ts';
import type { Attempt, Progress } from '#schemas/progress.ts';
import { isPracticeIndex, type PracticeIndex } from '#schemas/practice-index.ts';
import { site } from '#site.config.ts';
import {
  expectAccessibleInBothThemes,
  expectNoSideways,
  expectStill,
  watchShifts,
  widths,
} from './site.ts';

/** What the built site says of its exercises. */
export async function indexOf(page: Page): Promise<PracticeIndex> {
  const response = await page.request.get('/practice.json');
  expect(response.ok()).toBe(true);
  const index: unknown = await response.json();
  if (!isPracticeIndex(index)) throw new Error('practice.json is not the course');
  return index;
}

const at = Date.UTC(2026, 2, 9, 12);

type Use = PracticeIndex['exercises'][number]['use'];

/** Right answers to every item of the exercises that `isMeant`. */
function rightAnswers({ exercises }: PracticeIndex, isMeant: (use: Use) => boolean): Attempt[] {
  return exercises
    .filter(({ use }) => isMeant(use))
    .flatMap(({ id, items }) =>
      items.map((item) => ({
        id: `${id}/${item.id}`,
        exercise: id,
        item: item.id,
        given: [],
        revision: item.revision,
        outcome: 'correct' as const,
        certainty: 3 as const,
        at,
      })),
    );
}

/** Lets every page that is opened from now on begin with a record. */
async function store(page: Page, progress: Progress): Promise<void> {
  await page.addInitScript(
    (text) => {
      localStorage.setItem('why-how.progress', text);
    },
    JSON.stringify({ version: 2, data: progress }),
  );
}

/** A record of somebody who read everything, answered half of it and passed the assessment. */
export async function storeRecord(page: Page): Promise<void> {
  const index = await indexOf(page);
  const form = drawForm('e2e', index, site.assessment, new Set());
  const isInForm = new Set(form.map(({ exercise, item }) => `${exercise}/${item}`));
  const assessment = rightAnswers(index, (use) => use === 'assessment')
    .filter(({ id }) => isInForm.has(id))
    .map((attempt) => ({ ...attempt, set: 'assessment:e2e' }));
  const practice = rightAnswers(index, (use) => use === 'practice');
  await store(page, {
    attempts: [
      ...practice.filter((_, place) => place % 2 === 0),
      ...rightAnswers(index, (use) => use === 'before' || use === 'after'),
      ...assessment,
    ],
    pagesRead: Object.fromEntries(index.lessons.map(({ path }) => [path, at])),
  });
}

/** A record of somebody who has one question left in a test, and has done another one before. */
export async function storeAllButOne(page: Page, use: Use, done?: Use): Promise<void> {
  const index = await indexOf(page);
  const before = done ? rightAnswers(index, (other) => other === done) : [];
  const begun = rightAnswers(index, (other) => other === use).slice(1);
  await store(page, { attempts: [...before, ...begun], pagesRead: {} });
}

/**
 * Opens a page with a full record, narrow and wide, light and dark: it `shows` what it is for,
 * stays still, and is accessible after `act`.
 */
export async function expectSoundWithRecord(
  page: Page,
  path: string,
  shows: Locator,
  act: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await storeRecord(page);
  await watchShifts(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(shows).toBeVisible();
    await expectStill(page);
    await act();
    await expectNoSideways(page);
    await expectAccessibleInBothThemes(page);
  }
}
