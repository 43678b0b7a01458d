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

/** The folder of the pages made for frames of other sites; nobody may show the others in one. */
const embedFolder = 'embed';

/** How addresses begin that may be shown in a frame, behind a slash, as a regular expression. */
export const framedAddress = `${embedFolder}/(build|exercises)/`;

/** The folders with pages that nobody may frame, of the paths of all pages below the base path. */
export function closedFolders(paths: readonly string[]): string[] {
  const folders = paths.flatMap((path) => /^\/?([^/]+)\//u.exec(path)?.[1] ?? []);
  return [...new Set(folders)].filter((folder) => folder !== embedFolder).sort();
}

/** A policy with what it cannot say in a page: who may show the page in a frame. */
export const framedBy = (policy: string, who: string): string =>
  `${policy}; frame-ancestors ${who}`;

/** “Nobody” for hosts that join the policies of two rules; a header of its own can be left out. */
export const noFrame: Header = ['x-frame-options', 'DENY'];

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
  return lines.join('; ');
}

/** The headers of every answer, with a policy of one's choice. */
export function siteHeaders(policy: string): readonly Header[] {
  return [['content-security-policy', policy], ...always];
}

/** How long an answer is kept; `path` is below the base path, with a slash in front. */
export function cacheControl(path: string): string {
  return path.startsWith('/_astro/') ? keepForever : askFirst;
}
