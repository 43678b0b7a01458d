import { expect, test } from '@playwright/test';
import { expectAccessible } from './site.ts';

const lesson = '/lessons/goal-strategy-tactic-metric/';

test('a term opens its definition on hover and closes after leaving', async ({ page }) => {
  await page.goto(lesson);
  const term = page.locator('a.term').first();
  const short = (await term.getAttribute('data-short')) ?? '';
  await term.hover();
  const card = page.locator('.term-card');
  await expect(card).toContainText(short);
  await expectAccessible(page);
  await page.mouse.move(2, 2);
  await expect(card).toBeHidden();
});

test('a term opens its definition on focus, and Escape closes it', async ({ page }) => {
  await page.goto(lesson);
  const term = page.locator('a.term').first();
  await term.focus();
  const card = page.locator('.term-card');
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(term).toBeFocused();
});

test('a tap opens the definition, a second one follows the link', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 700 },
  });
  const page = await context.newPage();
  await page.goto(lesson);
  const term = page.locator('a.term').first();
  const href = (await term.getAttribute('href')) ?? '';
  await term.tap();
  const card = page.locator('.term-card');
  await expect(card).toBeVisible();
  const box = await card.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
  await expect(page).toHaveURL(new RegExp(lesson, 'u'));
  await term.tap();
  await expect(page).toHaveURL(new RegExp(href, 'u'));
  await context.close();
});

test('a tap follows the link where what shows definitions cannot be fetched', async ({
  browser,
}) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.route(/\/_astro\/reader\./u, (route) => route.abort());
  await page.goto(lesson);
  const term = page.locator('a.term').first();
  const href = (await term.getAttribute('href')) ?? '';
  await term.tap();
  await expect(page).toHaveURL(new RegExp(href, 'u'));
  await context.close();
});

test('the heading one reads is marked in the list of headings', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 800 });
  await page.goto(lesson);
  const links = page.locator('nav[data-toc] a');
  await links.nth(2).click();
  await expect(links.nth(2)).toHaveAttribute('aria-current', 'true');
});

test('the theme follows the system until the reader chooses, and stays chosen', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const board = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await board();
  const toggle = page.locator('[data-theme-toggle]');
  await expect(toggle).toHaveAccessibleName('Theme: as on this device');
  while ((await page.locator('html').getAttribute('data-theme')) !== 'dark') await toggle.click();
  expect(await board()).not.toBe(light);
  await page.goto('/about/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(toggle).toHaveAccessibleName('Theme: chalkboard (dark)');
});

test('the home page leads back to the lesson read last', async ({ page }) => {
  await page.goto(lesson);
  const title = (await page.locator('h1').textContent()) ?? '';
  await page.mouse.wheel(0, 400);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('why-how.last-lesson')))
    .toContain(title);
  await page.goto('/');
  await page.getByRole('link', { name: `Continue: ${title}` }).click();
  await expect(page).toHaveURL(new RegExp(lesson, 'u'));
});

test('the keyboard reaches the text first', async ({ page }) => {
  await page.goto(lesson);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a link into something folded opens it and moves there', async ({ page }) => {
  await page.goto('/tactics/give-get/');
  const id = await page.locator('details li[id^="fit-"]').first().getAttribute('id');
  await page.goto(`/tactics/give-get/#${id ?? ''}`);
  const target = page.locator(`[id="${id ?? ''}"]`);
  await expect(target).toBeVisible();
  await expect(target).toBeInViewport();
});

test('the next lesson is fetched when its link is come to', async ({ page }) => {
  await page.goto(lesson);
  const next = page.locator('a[rel="next"]').first();
  const path = await next.getAttribute('href');
  const fetched = page.waitForRequest((request) => new URL(request.url()).pathname === path);
  await next.focus();
  await fetched;
  await next.click();
  await expect(page).toHaveURL(new RegExp(path ?? '', 'u'));
});

test('a page made ready in advance stores, marks and says nothing until it is shown', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('why-how.last-lesson', '{"path":"/lessons/other/","title":"Other"}');
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  });
  await page.goto(`${lesson}?highlight=strategy#recap`, { waitUntil: 'networkidle' });
  const last = () => page.evaluate(() => localStorage.getItem('why-how.last-lesson'));
  const note = page.getByRole('status').filter({ hasText: 'strategy' });
  expect(await last()).toContain('Other');
  await expect(note).toHaveCount(0);
  await expect(page.locator('#recap')).not.toBeFocused();
  await page.evaluate(() => {
    Object.defineProperty(document, 'prerendering', { value: false });
    document.dispatchEvent(new Event('prerenderingchange'));
  });
  await expect(note).toBeVisible();
  await expect(page.locator('#recap')).toBeFocused();
  expect(await last()).toContain(lesson);
});

test('a lesson prints as a handout with its answers', async ({ page }) => {
  await page.goto(lesson);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(page.locator('.guess .right')).toBeVisible();
});
