import { expect, type Locator, type Page } from '@playwright/test';

/** One exercise of every kind that is asked question by question. */
export const kinds = {
  classify: 'true-or-false-urgency',
  choice: 'which-way-to-win',
  context: 'executive-meeting-in-four-firms',
  repair: 'repair-partner-plan',
  scenario: 'win-alder-voss',
  order: 'order-a-discovery-call',
  numeric: 'ten-deals-numbers',
  compare: 'plan-for-atlas-lift',
} as const;
export type Kind = keyof typeof kinds;

/** The question on screen. */
export const form = (page: Page): Locator => page.locator('form.sort-question');
/** What is announced. */
export const heard = (page: Page): Locator => page.locator('.sort-live [role="status"]').first();

/** Opens the exercise of a kind and waits for its first question. */
export async function openKind(page: Page, kind: Kind): Promise<void> {
  await page.goto(`/exercises/${kinds[kind]}/`);
  await ready(page);
}

/** A widget starts when it comes near: below a long table it has to be scrolled to. */
export async function ready(page: Page): Promise<void> {
  // The form itself is drawn anew when the stored answers are known.
  await page.locator('.sort-live').scrollIntoViewIfNeeded();
  await expect(form(page).getByRole('button').last()).toBeEnabled();
}
