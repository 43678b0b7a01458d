import { createServer, type Server } from 'node:http';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { startHost, type Host } from './host.ts';
import { expectNoSideways, watch } from './site.ts';

/** Another site, on another origin than the guide: it serves one page with any body. */
let wiki: Server;
let wikiBody = '';
let wikiAddress = '';
/** The guide with the headers it is shipped with. */
let host: Host;

test.beforeAll(async () => {
  host = await startHost(process.env['OUT_DIR'] ?? 'dist', '/');
  wiki = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><title>Wiki</title><h1>Wiki</h1>${wikiBody}</html>`,
    );
  });
  await new Promise<void>((resolve) => wiki.listen(0, '127.0.0.1', resolve));
  const bound = wiki.address();
  wikiAddress = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`;
});
test.afterAll(() => {
  host.stop();
  wiki.close();
  wiki.closeAllConnections();
});

/** Copies the code as readers do, and hears that it was copied. */
async function copiedCode(page: Page, path: string): Promise<string> {
  await page.goto(host.address + path);
  await page.getByRole('button', { name: 'Copy embed code' }).click();
  const status = page.locator('[data-embed-code] [role="status"]');
  await expect(status).toHaveText('The code is copied. Paste it into the HTML of your page.');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Browsers refuse storage to frames of other sites: touching it throws. */
const refuseStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    if (window.parent === window) return;
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });

/** Opens the other site with a body, and returns what stands in its first frame. */
async function framed(page: Page, body: string): Promise<Frame> {
  wikiBody = body;
  await page.goto(wikiAddress);
  const element = await page.locator('iframe').first().elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}

/** Waits until the frame is as high as its content, to the pixel, so that nothing scrolls inside. */
async function expectFitting(page: Page, frame: Frame): Promise<number> {
  const high = (): Promise<number> =>
    page
      .locator('iframe')
      .first()
      .evaluate((f) => f.clientHeight);
  await expect
    .poll(async () => {
      const content = await frame.evaluate(() => document.body.getBoundingClientRect().height);
      return (await high()) - Math.ceil(content);
    })
    .toBe(0);
  return high();
}

function noiseOf(page: Page): string[] {
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  return noise;
}

test('an exercise stands in another site: answered by keys, as high as it is, nothing stored', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const code = await copiedCode(page, 'exercises/sort-twelve/');
  expect(code).toContain(`src="${host.address}embed/exercises/sort-twelve/"`);
  await refuseStorage(page);
  const noise = noiseOf(page);
  const frame = await framed(page, code);
  await expect(frame.locator('h1')).toHaveText('Sort twelve statements');
  await expect(frame.locator('header, nav, dialog')).toHaveCount(0);
  const before = await expectFitting(page, frame);

  const form = frame.locator('form.sort-question');
  await expect(form.getByRole('button', { name: 'Check' })).toBeEnabled();
  await form.locator('[data-group="answer"] input').first().focus();
  await page.keyboard.press('1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(form.getByText('your answer')).toBeVisible();
  await expect(frame.locator('[role="status"]').first()).toContainText(/orrect/u);
  await expect(frame.locator('.storage-notice')).toHaveCount(0);
  expect(await expectFitting(page, frame)).not.toBe(before);

  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('link', { name: 'Open this exercise in the guide (new tab)' }).click(),
  ]);
  await expect(opened).toHaveURL(`${host.address}exercises/sort-twelve/`);
  await opened.close();
  expect(noise).toEqual([]);
});

test('the height follows on a phone, for a script that comes late, and for a chosen theme', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const src = `${host.address}embed/exercises/match-four-strategies/?theme=dark`;
  const frame = await framed(
    page,
    `<iframe title="Exercise" src="${src}" width="100%" height="640"></iframe>`,
  );
  await expect(frame.locator('.match-tray [data-item]').first()).toBeEnabled();
  expect(await page.locator('iframe').evaluate((f) => f.clientHeight)).toBe(640);
  await page.addScriptTag({ url: `${host.address}embed.js` });
  expect(await expectFitting(page, frame)).not.toBe(640);
  await expectNoSideways(page);
  expect(await frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  // What the page around says has no effect.
  await page.locator('iframe').evaluate((f) => {
    for (const data of ['reload', { type: 'why-how.height', height: 200 }]) {
      if (f instanceof HTMLIFrameElement) f.contentWindow?.postMessage(data, '*');
    }
  });
  await expectFitting(page, frame);
});

test('the builder keeps a plan for the visit, and its link leads to the full builder', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const code = await copiedCode(page, 'build/');
  await refuseStorage(page);
  const frame = await framed(page, code);
  await frame.getByLabel('Name of this plan').fill('Plan in a wiki');
  await expect(frame.getByText('Lasts as long as this page is open.')).toBeVisible();
  await expectFitting(page, frame);
  await frame.getByRole('button', { name: 'Copy link' }).click();
  await expect(frame.getByText('The link is copied.')).toBeVisible();
  await page.locator('h1').click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(`${host.address}build/#s=1.`)).toBe(true);
  const full = await context.newPage();
  await full.goto(link);
  await expect(full.getByText('Plan in a wiki').first()).toBeVisible();
});

test('a lesson opens the builder in its text, on the plan that is kept in this browser', async ({
  page,
}) => {
  const noise = watch(page);
  for (const lesson of ['putting-it-together', 'one-page-plan']) {
    await page.goto(`${host.address}lessons/${lesson}/`);
    await expect(page.locator('iframe')).toHaveCount(0);
    await page.getByRole('button', { name: 'Open the builder here' }).press('Enter');
    const element = page.locator('iframe[title="Build a plan on one page"]');
    await expect(element).toBeFocused();
    const handle = await element.elementHandle();
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('no frame');
    const name = frame.getByLabel('Name of this plan');
    if (lesson === 'one-page-plan') await expect(name).toHaveValue('In a lesson');
    else await name.fill('In a lesson');
    await expect(frame.getByText('Kept in this browser as you write.')).toBeVisible();
    await expectFitting(page, frame);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('iframe')).toBeHidden();
  await page.emulateMedia({ media: null });
  const close = page.getByRole('button', { name: 'Close the builder' });
  await expect(close).toHaveAttribute('aria-expanded', 'true');
  await close.press('Enter');
  await expect(page.locator('iframe')).toBeHidden();
  await page.goto(`${host.address}build/`);
  await expect(page.getByLabel('Name of this plan')).toHaveValue('In a lesson');
  expect(noise).toEqual([]);
});

test('no other page of the guide can be framed', async ({ page }) => {
  for (const path of ['', 'exercises/sort-twelve/', 'build/', 'about/', 'lessons/opening/']) {
    const frame = await framed(
      page,
      `<iframe title="Guide" src="${host.address}${path}"></iframe>`,
    );
    await expect.poll(() => frame.url(), path).toMatch(/^chrome-error:/u);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an embed shows its questions with explained answers, the builder the form on paper', async ({
    page,
  }) => {
    await page.goto(`${host.address}embed/exercises/sort-twelve/`);
    const answers = page.locator('.sort-plain-items > li').first().locator('details').last();
    await answers.locator('summary').click();
    await expect(answers.locator('dd, li').first()).toBeVisible();
    await page.goto(`${host.address}lessons/one-page-plan/`);
    await expect(page.getByRole('link', { name: 'Build a plan on one page' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Open the builder here' })).toBeHidden();
    await page.goto(`${host.address}embed/build/`);
    await expect(page.getByText('The builder needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The empty form' })).toBeVisible();
    await expect(page.getByText('Getting the board ready')).toBeHidden();
  });
});
