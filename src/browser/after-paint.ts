/**
 * Runs something once the page has been painted, so that an edit is seen before it is kept. Asked
 * again meanwhile, it runs the latest only. A page that goes away first runs it before it goes.
 */
export function afterPaint(page: Window): (run: () => void) => void {
  let due: (() => void) | undefined;
  const runDue = (): void => {
    const run = due;
    due = undefined;
    run?.();
  };
  page.addEventListener('pagehide', runDue);
  page.document.addEventListener('visibilitychange', runDue);
  return (run) => {
    // A frame is asked for before it is painted; what is put behind it comes after the paint.
    if (!due) page.requestAnimationFrame(() => page.setTimeout(runDue));
    due = run;
    // Nothing is painted in a page that is not seen.
    if (page.document.visibilityState === 'hidden') runDue();
  };
}
