/** "Seen" means: in view for this long while the tab is in front. */
const seenMs = 1000;

/**
 * Records that a lesson was read once its recap has been seen. The store is fetched only then.
 * `base` is the folder the guide is served from, with slashes at both ends.
 */
export function recordReading(document: Document, base: string): void {
  const recap = document.querySelector('main[data-lesson] #recap');
  if (!recap) return;
  const page = `/${document.location.pathname.slice(base.length)}`;
  let timer: number | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      clearTimeout(timer);
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      timer = window.setTimeout(() => {
        if (document.visibilityState !== 'visible') return;
        observer.disconnect();
        void import('./progress-store.ts').then(({ progressStore }) => {
          if (progressStore().snapshot().progress.pagesRead[page] === undefined) {
            progressStore().readPage(page);
          }
        });
      }, seenMs);
    },
    { threshold: 0.5 },
  );
  observer.observe(recap);
}
