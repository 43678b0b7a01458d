/** One header as it is sent. */
export type Header = readonly [name: string, value: string];

/** What every answer carries, beside the policy. The guide asks for no sensor and opens no window. */
const always: readonly Header[] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'strict-origin-when-cross-origin'],
  [
    'permissions-policy',
    ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb']
      .map((feature) => `${feature}=()`)
      .join(', '),
  ],
  ['cross-origin-opener-policy', 'same-origin'],
];

/** Kept for a year: the names in /_astro/ change with what is in the files. */
export const keepForever = 'public, max-age=31536000, immutable';
/** Kept, but asked about before it is used: pages, the service worker, everything with a fixed name. */
export const askFirst = 'no-cache';

/** What a policy in a page cannot say: nobody may show the guide in a frame. */
const onlyAsHeader = "frame-ancestors 'none'";

/** The content security policy a built page carries in its head. */
export function metaPolicy(html: string): string | undefined {
  return /<meta http-equiv="content-security-policy" content="([^"]*)"/u.exec(html)?.[1];
}

/**
 * The policy for every answer: what the pages allow themselves, together. A page that needs fewer
 * hashes keeps its own, stricter policy, for a browser obeys both.
 */
export function contentPolicy(pagePolicies: readonly string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const directive of pagePolicies.flatMap((policy) => policy.split(';'))) {
    const [name, ...sources] = directive.trim().split(/\s+/u);
    if (name === undefined || name === '') continue;
    const known = directives.get(name) ?? new Set();
    directives.set(name, known);
    for (const source of sources) known.add(source);
  }
  const lines = [...directives].map(([name, sources]) => {
    // Hashes come in the order in which pages were built; sorted, the same site has the same header.
    const hashes = [...sources].filter((source) => source.startsWith("'sha")).sort();
    const others = [...sources].filter((source) => !source.startsWith("'sha"));
    return [name, ...others, ...hashes].join(' ');
  });
  return [...lines, onlyAsHeader].join('; ');
}

/** The headers of every answer. */
export function siteHeaders(policy: string): readonly Header[] {
  return [['content-security-policy', policy], ...always];
}

/** How long an answer is kept; `path` is below the base path, with a slash in front. */
export function cacheControl(path: string): string {
  return path.startsWith('/_astro/') ? keepForever : askFirst;
}
