import { expect, test } from '@playwright/test';
import {
  expectAccessible,
  expectNoSideways,
  expectStill,
  pageKinds,
  themes,
  watch,
  watchShifts,
  widths,
} from './site.ts';

for (const [kind, path] of Object.entries(pageKinds)) {
  for (const width of widths) {
    test(`${kind} is sound at ${width} px, light and dark`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      const noise = watch(page);
      await watchShifts(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      await expectNoSideways(page);
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
      await expectStill(page);
      expect(noise).toEqual([]);
      await context.close();
    });
  }
}

test('a page that is only read loads no framework', async ({ page }) => {
  for (const path of [
    pageKinds.concept,
    pageKinds.tactic,
    pageKinds.strategy,
    pageKinds.lesson,
    pageKinds.comparison,
    pageKinds.choose,
    pageKinds.card,
    pageKinds.phase,
    pageKinds.tactics,
    pageKinds.home,
  ]) {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(scripts.length, `${path}: ${scripts.join(' ')}`).toBeLessThanOrEqual(1);
    page.removeAllListeners('request');
  }
});
