import { expect, test, type Page } from '@playwright/test';
import { searchStrings } from '#i18n/search.ts';
import { expectAccessible, expectNoSideways, pageKinds, watch } from './site.ts';
import { searchQueries } from './search-queries.ts';

const hits = (page: Page) => page.locator('[data-search-page] .hit');
const status = (page: Page) => page.locator('[data-search-page] [data-search-status]');

/** Opens /search/ for a query and waits until its results stand still. */
async function find(page: Page, query: string): Promise<void> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(status(page)).not.toBeEmpty();
}

/** Where a result leads, without the words to mark. */
const place = (href: string | null): string => (href ?? '').replace(/\?highlight=[^#]*/u, '');

test('every query of the table has its page first', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/search/');
  const input = page.locator('[data-search-page] input[type="search"]');
  const wrong: string[] = [];
  for (const [query, expected] of searchQueries) {
    await input.fill('');
    await expect(status(page)).toBeEmpty();
    await input.fill(query);
    // Not waiting for the pause in which more keys might come.
    await input.press('Enter');
    await expect(status(page)).not.toBeEmpty();
    const first =
      (await hits(page).count()) > 0 ? await hits(page).first().getAttribute('href') : null;
    if (place(first) !== expected) wrong.push(`${query}: ${place(first)} instead of ${expected}`);
  }
  expect(wrong).toEqual([]);
});

test('the keyboard opens the search, moves through it and opens a page; the address stays clean', async ({
  page,
}) => {
  await page.goto(pageKinds.concept);
  await page.keyboard.press('/');
  const dialog = page.locator('dialog[data-search]');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('cold call');
  await expect(dialog.locator('.hit').first()).toContainText('Cold call');
  await expect(dialog.locator('[data-search-status]')).not.toBeEmpty();
  await expectAccessible(page);
  expect(new URL(page.url()).search).toBe('');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('.hit').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tactics\/cold-call\/\?highlight=cold\+call$/u);
});

test('a result marks its words without touching the text; Escape clears them', async ({ page }) => {
  const noise = watch(page);
  await page.goto('/tactics/cold-call/?highlight=cold+calls#how-to-do-it');
  const note = page.locator('.marked-note');
  await expect(note).toContainText('Marked: “cold calls”');
  const marks = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
  expect(await marks()).toBeGreaterThan(2);
  await expect(page.locator('main mark')).toHaveCount(0);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/cold-call\/$/u);
  await expectAccessible(page);
  // The reader goes to another place of the page before clearing them.
  await page.evaluate(() => (location.hash = '#when-it-turns-against-you'));
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  expect(await marks()).toBe(0);
  const { search, hash } = new URL(page.url());
  expect([search, hash]).toEqual(['', '#when-it-turns-against-you']);
  expect(noise).toEqual([]);
});

test('a page opened without words to mark does not load what marks them', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(pageKinds.tactic, { waitUntil: 'networkidle' });
  expect(scripts.filter((url) => url.includes('highlight'))).toEqual([]);
});

test('a slip is forgiven, with the way back', async ({ page }) => {
  await find(page, 'stratagy');
  await expect(status(page)).toContainText('Showing results for “strategy”.');
  await page.getByRole('button', { name: 'Search for “stratagy” as typed' }).click();
  await expect(status(page)).toContainText('“stratagy”');
  await expect(status(page)).not.toContainText('Showing results');
});

test('names answer while the full text is still on its way', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.route('**/pagefind/**', () => undefined);
  await page.goto(pageKinds.concept);
  await page.locator('[data-search-open]').first().hover();
  await expect.poll(() => fetched).toContainEqual(expect.stringContaining('search-words.json'));
  expect(fetched.filter((path) => path.includes('pagefind'))).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('icp');
  await expect(page.locator('dialog[data-search] .hit').first()).toContainText('Ideal customer');
});

test('the search opens at once; what is typed before it is there is answered when it is', async ({
  page,
}) => {
  let arrive = (): void => undefined;
  const here = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/search-view*', async (route) => {
    await here;
    await route.continue();
  });
  await page.goto(pageKinds.concept);
  await page.keyboard.press('/');
  const dialog = page.locator('dialog[data-search]');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('cold call');
  await expect(dialog.locator('.hit')).toHaveCount(0);
  arrive();
  await expect(dialog.locator('.hit').first()).toContainText('Cold call');
});

test('everything the search needs is asked for together, before any of it is there', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.goto(pageKinds.concept);
  await page.route(/\.(?:js|json|css)$/u, (route) => {
    asked.push(new URL(route.request().url()).pathname.replace(/.*\/|\..*/gu, ''));
  });
  await page.keyboard.press('/');
  await expect
    .poll(() => asked)
    .toEqual(expect.arrayContaining(['search', 'search-words', 'search-view', 'parts', 'reading']));
});

test('a search that cannot be fetched says so', async ({ page }) => {
  await page.route('**/search-view*', (route) => route.abort());
  await page.goto(pageKinds.concept);
  await page.keyboard.press('/');
  const dialog = page.locator('dialog[data-search]');
  await expect(dialog.locator('[data-search-status]')).toHaveText(searchStrings.failed);
});

test('an empty result leads on', async ({ page }) => {
  await find(page, 'qqxxqq');
  await expect(status(page)).toContainText('Nothing found');
  const empty = page.locator('[data-search-page] [data-search-empty]');
  await expect(empty.getByRole('link', { name: 'all terms from A to Z' })).toBeVisible();
  await expect(empty.getByRole('link', { name: 'which one do I need?' })).toBeVisible();
});

test('filters by kind, step and module work together and count', async ({ page }) => {
  await find(page, 'discount');
  await expect(page.locator('[data-search-page] span[data-count]').first()).toBeVisible();
  await page.locator('[data-search-page]').getByLabel('Step').selectOption('decide');
  await expect(hits(page).first()).toHaveAttribute('href', /\/tactics\//u);
  for (const href of await hits(page).evaluateAll((all) =>
    all.map((a) => a.getAttribute('href')),
  )) {
    expect(href).toContain('/tactics/');
  }
  await page.locator('[data-search-page]').getByLabel('Module').selectOption('two-words');
  await expect(status(page)).toContainText('Nothing found');
  await page.locator('[data-search-page]').getByLabel('Step').selectOption('');
  await expect(hits(page).first()).toHaveAttribute('href', /\/lessons\//u);
});

test('an item of an exercise is a result with its own address', async ({ page }) => {
  await find(page, 'swim school');
  await expect(page.locator('.hit-sections a[href*="#item-"]').first()).toBeVisible();
});

test('recent searches are offered, used and forgotten', async ({ page }) => {
  await page.goto('/search/');
  const box = page.locator('[data-search-page]');
  const input = box.getByRole('searchbox');
  await input.fill('icp');
  await expect(status(page)).not.toBeEmpty();
  await input.press('Enter');
  await page.goto('/search/');
  await box.getByRole('button', { name: 'icp' }).click();
  await expect(hits(page).first()).toContainText('Ideal customer profile');
  await input.fill('');
  await box.getByRole('button', { name: 'Forget these' }).click();
  await expect(box.getByRole('button', { name: 'icp' })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('why-how.searches'))).toBeNull();
});

const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '%',
  '%E0%A4%A',
  '.*+?^${}()|[]\\',
  '"unclosed',
  '{query}',
  '__proto__',
  '😀 \u{202e}\u{0}',
  'a'.repeat(5000),
] as const;

test('hostile queries are only text, on the search page and on the page they lead to', async ({
  page,
}) => {
  const noise = watch(page);
  await page.goto('/search/');
  const input = page.locator('[data-search-page] input[type="search"]');
  for (const query of hostile) {
    await input.fill('');
    await expect(status(page)).toBeEmpty();
    await input.fill(query);
    await expect(status(page)).not.toBeEmpty();
    await expect(page.locator('[data-search-page]').locator('img, script, iframe')).toHaveCount(0);
  }
  for (const query of hostile) {
    await page.goto(`/concepts/icp/?highlight=${encodeURIComponent(query)}`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.marked-note').locator('img, script')).toHaveCount(0);
  }
  expect(noise).toEqual([]);
});

test('the search page fits a phone with results', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await find(page, 'discount');
  await expectNoSideways(page);
  await expectAccessible(page);
});
