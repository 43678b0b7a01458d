/**
 * Puts work off until what the reader did has been drawn. Work that waits is done at once when the
 * page is hidden or left, so that none is lost.
 */
export function afterPaint(page: Window): (work: () => void) => void {
  const { document } = page;
  let waiting: (() => void)[] = [];
  const perform = (): void => {
    const all = waiting;
    waiting = [];
    for (const work of all) work();
  };
  page.addEventListener('pagehide', perform);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) perform();
  });
  return (work) => {
    waiting.push(work);
    // A hidden page is not drawn.
    if (document.hidden) perform();
    else page.requestAnimationFrame(() => page.setTimeout(perform));
  };
}
