import { expect, test, type Page } from '@playwright/test';
import { placesOf } from '#publishing/addresses.ts';
import { pageKinds, watch } from './site.ts';

/** Where a place ends up after its address was opened. */
interface Arrival {
  readonly id: string;
  /** What has the focus: the place, something in it, or the widget that shows it. */
  readonly isFocused: boolean;
  readonly isSeen: boolean;
  readonly isCovered: boolean;
}

/**
 * Opens one place after the other by its address and tells where the reader stands. A part of an
 * exercise is shown by its widget, which then has the focus.
 */
function openAll(page: Page, ids: readonly string[]): Promise<Arrival[]> {
  return page.evaluate(async (all) => {
    const frame = () => new Promise(requestAnimationFrame);
    const arrivals: Arrival[] = [];
    for (const id of all) {
      location.hash = `#${id}`;
      let at: Element | null = null;
      // As long as other expectations wait: the machine of a test run can stand still for seconds.
      for (const end = performance.now() + 20_000; performance.now() < end;) {
        await frame();
        const place = document.getElementById(id);
        at = document.activeElement;
        const widget = place?.closest('.sort-exercise')?.querySelector('.sort-live');
        const isThere = at && place && (at === place || place.contains(at) || widget?.contains(at));
        if (isThere) break;
        at = null;
      }
      const box = at?.getBoundingClientRect();
      // The first line of a place is what has to be seen; a list may be longer than the window.
      const x = box ? Math.min(box.left + box.width / 2, innerWidth - 1) : 0;
      const y = box ? Math.min(Math.max(box.top, 0) + 4, innerHeight - 1) : 0;
      const top = document.elementFromPoint(x, y);
      arrivals.push({
        id,
        isFocused: at !== null,
        isSeen: box !== undefined && box.height > 0 && box.top < innerHeight && box.top >= 0,
        isCovered: !at || !top || !(at.contains(top) || top.contains(at)),
      });
    }
    return arrivals;
  }, ids);
}

const kinds = Object.entries(pageKinds).filter(
  // The page for the printer is made of the places of others, and nobody links into a frame.
  ([kind]) => !['print', 'missing', 'embed', 'embeddedBuilder'].includes(kind),
);
/** The cells of the fit matrix are made alike: every fifth stands for its neighbors. */
const isTried = (id: string, at: number): boolean => !id.includes('--') || at % 5 === 0;
const half = Math.ceil(kinds.length / 2);

for (const [name, part] of [
  ['first', kinds.slice(0, half)],
  ['second', kinds.slice(half)],
] as const) {
  test(`every place can be opened by its address, ${name} half of the kinds`, async ({ page }) => {
    test.setTimeout(300_000);
    const noise = watch(page);
    const lost: string[] = [];
    for (const [, path] of part) {
      await page.goto(path);
      const ids = placesOf(await (await page.request.get(path)).text()).filter(isTried);
      for (const { id, isFocused, isSeen, isCovered } of await openAll(page, ids)) {
        if (!isFocused || !isSeen || isCovered) {
          lost.push(
            `${path}#${id}${isFocused ? '' : ' unfocused'}${isSeen ? '' : ' unseen'}${isCovered ? ' covered' : ''}`,
          );
        }
      }
    }
    expect(lost).toEqual([]);
    expect(noise).toEqual([]);
  });
}
