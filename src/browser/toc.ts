/** Height of the band under the header in which a heading counts as current, in pixels. */
const band = { below: 32, height: 53 };

/** The last heading above the end of the band; before the first one, none. */
export function currentHeading(tops: readonly number[], header: number): number {
  return tops.findLastIndex((top) => top <= header + band.below + band.height);
}

/** Marks the heading one reads in the list of headings, whenever a heading passes the band. */
export function wireToc(document: Document): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav[data-toc] a')];
  const headings = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
  if (headings.length === 0) return;
  const mark = (): void => {
    const header = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
    const tops = headings.map((heading) => heading.getBoundingClientRect().top);
    const id = headings[currentHeading(tops, header)]?.id;
    for (const link of links) {
      if (id !== undefined && link.hash === `#${id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  let waiting = false;
  document.addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}
