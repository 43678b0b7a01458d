import type { Locator, Page } from '@playwright/test';

/** Notes the slowest interaction, of which the browser tells from 16 ms on, and when reasons are there. */
export function watchInteractions(): void {
  Object.assign(window, { slowest: 0, clicked: 0, explained: 0 });
  const note = (name: string, at: number): void => {
    Object.assign(window, { [name]: at });
  };
  addEventListener(
    'click',
    ({ timeStamp }) => {
      note('clicked', timeStamp);
    },
    true,
  );
  new MutationObserver(() => {
    if (
      Reflect.get(window, 'explained') !== 0 ||
      !document.querySelector('.sort-feedback .explained')
    )
      return;
    note('explained', -1);
    requestAnimationFrame(() => {
      setTimeout(() => {
        note('explained', performance.now());
      });
    });
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      const slowest = Number(Reflect.get(window, 'slowest'));
      Object.assign(window, { slowest: Math.max(slowest, duration) });
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

export const forget = (page: Page): Promise<unknown> =>
  page.evaluate(() => Object.assign(window, { slowest: 0 }));

/** The slowest interaction, once everything is painted and told. */
export async function slowest(page: Page): Promise<number> {
  await page.waitForTimeout(500);
  return page.evaluate(() => Number(Reflect.get(window, 'slowest')));
}

/** Presses what the mouse is over. The driver's own click looks up what lies under it, which would count as ours. */
export async function press(page: Page): Promise<void> {
  await page.mouse.down();
  await page.waitForTimeout(80);
  await page.mouse.up();
}

/** As a hand does: it comes to a thing before it presses. */
export async function pressOn(page: Page, thing: Locator): Promise<void> {
  await thing.hover();
  await page.waitForTimeout(200);
  await press(page);
}

/** From the last click until the reasons were drawn; undefined where none were. */
export async function untilExplained(page: Page): Promise<number | undefined> {
  const [clicked, explained] = await page.evaluate(() =>
    ['clicked', 'explained'].map((name) => Number(Reflect.get(window, name))),
  );
  return explained === undefined || clicked === undefined || explained <= 0
    ? undefined
    : explained - clicked;
}
