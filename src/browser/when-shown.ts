/**
 * Works once somebody sees the page. A browser may make a page ready before its link is pressed
 * (prerender-rules.json); until it is shown it must not store, say or focus anything.
 */
export function whenShown(document: Document, work: () => void): void {
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', work, { once: true });
  } else work();
}
