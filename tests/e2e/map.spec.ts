import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectNoSideways } from './site.ts';

const player = (page: Page, id: string): Locator => page.locator(`.map [data-id="${id}"]`);

test.describe('the map on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 1000 } });

  test('lights up all links of a concept that is pointed at', async ({ page }) => {
    await page.goto('/map/');
    const ground = page.locator('.map [data-of="segmentation icp"]');
    const top = page.locator('.map [data-of="icp outbound"]');
    await expect(top).toBeHidden();
    await player(page, 'icp').hover();
    await expect(top).toBeVisible();
    await expect(top).toHaveAttribute('data-lit', 'leads');
    await expect(ground).toHaveAttribute('data-lit', 'ground');
    await expect(player(page, 'outbound')).toHaveAttribute('data-lit', 'leads');
    await expect(player(page, 'segmentation')).toHaveAttribute('data-lit', 'ground');
    await page.mouse.move(2, 2);
    await expect(top).toBeHidden();
    await expect(page.locator('.map [data-lit]')).toHaveCount(0);
  });

  test('is walked through with the Tab key in the order of the course', async ({ page }) => {
    await page.goto('/map/');
    await page.locator('.map .module').first().locator('h2 a').focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('.map a.lesson').first()).toBeFocused();
    await page.keyboard.press('Tab');
    const first = page.locator('.map a.player').first();
    await expect(first).toBeFocused();
    await expect(first).toHaveAttribute('data-lit', 'self');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/concepts\/[a-z-]+\/$/u);
  });

  test('lets the keyboard skip the picture', async ({ page }) => {
    await page.goto('/map/');
    const skip = page.getByRole('link', { name: 'Skip the picture' });
    await skip.focus();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#list')).toBeInViewport();
  });
});

for (const width of [360, 768, 1280]) {
  test(`no name on the board covers another or is cut off at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/map/');
    await page.evaluate(() => document.fonts.ready);
    const problems = await page.locator('.map .module > svg').evaluateAll((boards) =>
      boards.flatMap((board) => {
        const field = board.getBoundingClientRect();
        const words = [...board.querySelectorAll('tspan')].map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          // The box of a line is higher than its letters.
          return { text: text.textContent, left, right, top: top + 3, bottom: bottom - 4 };
        });
        return words.flatMap((a, at) => {
          const cut = a.left < field.left || a.right > field.right || a.bottom > field.bottom;
          const covered = words
            .slice(at + 1)
            .filter(
              (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            );
          return [
            ...(cut ? [`${a.text} is cut`] : []),
            ...covered.map((b) => `${a.text}/${b.text}`),
          ];
        });
      }),
    );
    expect(problems).toEqual([]);
    await expectNoSideways(page);
  });
}

test('letters on a phone are as large as those around the picture', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/map/');
  const scale = await page
    .locator('.map .module > svg')
    .first()
    .evaluate((svg) => svg.clientWidth / Number(svg.getAttribute('viewBox')?.split(' ')[2]));
  expect(14 * scale).toBeGreaterThan(13.5);
  await expect(page.locator('.map .far').first()).toBeHidden();
});

test('the list says what the picture shows', async ({ page }) => {
  await page.goto('/map/');
  const drawn = await page.locator('.map .player').count();
  const listed = page
    .locator('main section li')
    .filter({ has: page.locator('a[href^="/concepts/"]') });
  await expect(listed).toHaveCount(drawn);
  const icp = listed.filter({ hasText: /^\s*Ideal customer profile/u });
  await expect(icp).toContainText(/Builds on: .*Segmentation/u);
  await expect(icp).toContainText(/Leads to: .*Outbound/u);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('picture and list lead to concepts and lessons', async ({ page }) => {
    await page.goto('/');
    await page.locator('main a[href="/map/"]').click();
    await expect(page.locator('.map .link.main').first()).toBeVisible();
    await player(page, 'icp').click();
    await expect(page).toHaveURL(/\/concepts\/icp\/$/u);
  });
});
