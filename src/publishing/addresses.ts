import type { Redirect } from '#schemas/redirect.ts';

/** Every page with the places on it that can be linked. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/** Ids the interface needs for itself; nobody links to them. */
const ofInterface =
  /^(?:main|search-|find-|hero-title$|form$|parts$)|-(?:number|unit|text|title)$/u;

/** The ids of a built page that a link may point at, in the order of the page. */
export function placesOf(html: string): string[] {
  const shown = html.replaceAll(/<(template|script|style|symbol)\b[\s\S]*?<\/\1>/gu, '');
  return [...shown.matchAll(/<[a-z][a-z0-9-]*\b[^>]*?\sid="([^"]+)"/gu)]
    .flatMap(([, id]) => id ?? [])
    .filter((id) => !ofInterface.test(id));
}

/** True for a page that only leads on to another. */
export const leadsOn = (html: string): boolean => html.includes('<meta http-equiv="refresh"');

/** Everything a built site promises: its pages by their address, and the places on them. */
export function addressesOf(
  site: Iterable<readonly [address: string, html: string]>,
): Map<string, ReadonlySet<string>> {
  const pages = [...site].filter(([page, html]) => page.endsWith('/') && !leadsOn(html));
  return new Map(pages.map(([page, html]) => [page, new Set(placesOf(html))]));
}

/** One line a page: its address, then its places. */
export function addressesText(addresses: Addresses): string {
  return [...addresses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([page, places]) => [page, ...[...places].sort().map((id) => `#${id}`)].join(' ') + '\n')
    .join('');
}

/** Reads what `addressesText` wrote. */
export function readAddresses(text: string): Addresses {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [page = '', ...places] = line.split(' ');
      return [page, new Set(places.map((place) => place.slice(1)))];
    }),
  );
}

const exists = (addresses: Addresses, address: string): boolean => {
  const [page = '', place = ''] = address.split('#');
  const places = addresses.get(page);
  return places !== undefined && (place === '' || places.has(place));
};

const flat = (addresses: Addresses): string[] =>
  [...addresses].flatMap(([page, places]) => [page, ...[...places].map((id) => `${page}#${id}`)]);

/**
 * Sentences about published addresses that lead nowhere now, and about redirects that cannot work.
 * A page that moved takes its places along.
 */
export function deadLinks(
  published: Addresses,
  built: Addresses,
  redirects: readonly Redirect[],
): string[] {
  const movedFrom = new Set(redirects.map(({ from }) => from));
  const isKept = (address: string): boolean =>
    exists(built, address) || movedFrom.has(address) || movedFrom.has(address.replace(/#.*/u, ''));
  const gonePages = [...published.keys()].filter((page) => !isKept(page));
  const gone = flat(published).filter(
    (address) =>
      !isKept(address) &&
      (!address.includes('#') || !gonePages.includes(address.split('#')[0] ?? '')),
  );
  return [
    ...gone.map(
      (address) =>
        `${address} was published and leads nowhere now. Bring it back, or add to content/redirects.yaml: { from: '${address}', to: '/where/it/is/now/' }.`,
    ),
    ...redirects
      .filter(({ to }) => !exists(built, to))
      .map(
        ({ from, to }) =>
          `content/redirects.yaml sends ${from} to ${to}, which is not there. Lead it to an address that is.`,
      ),
    ...redirects
      .filter(({ from }) => !from.includes('#') && built.has(from))
      .map(
        ({ from }) =>
          `content/redirects.yaml sends ${from} on, but there is a page at this address. Remove the line, or the page.`,
      ),
  ];
}

/** How many addresses a built site has that were not published before. */
export const newPlaces = (published: Addresses, built: Addresses): number =>
  flat(built).filter((address) => !exists(published, address)).length;

/** The next list: everything there is, and what was published and is sent on. */
export function nextAddresses(published: Addresses, built: Addresses): Addresses {
  const next = new Map([...built].map(([page, places]) => [page, new Set(places)]));
  for (const [page, places] of published) {
    const known = next.get(page) ?? new Set();
    next.set(page, known);
    for (const place of places) known.add(place);
  }
  return next;
}
