/**
 * Runs a task once what was just drawn is painted; at once where the page is hidden or being left,
 * since then there may be no later.
 */
export function afterPaint(page: Window, task: () => void): void {
  const { document } = page;
  if (document.hidden) {
    task();
    return;
  }
  const waiting = new AbortController();
  const { signal } = waiting;
  const run = (): void => {
    if (signal.aborted) return;
    waiting.abort();
    task();
  };
  page.addEventListener('pagehide', run, { signal });
  document.addEventListener('visibilitychange', run, { signal });
  // What a frame calls runs before its paint; a task of its own comes after it.
  page.requestAnimationFrame(() => {
    page.setTimeout(run);
  });
}
