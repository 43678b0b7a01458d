import { createHash } from 'node:crypto';

const hashOf = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 16);

/** Files nobody reads offline: the worker itself, what search engines, feeds and hosts fetch. */
const leftOut =
  /(?:^|\/)(?:sw\.js|_headers|_redirects|\.nojekyll|sitemap[^/]*\.xml|feed\.xml|robots\.txt|llms\.txt)$|\.(?:epub|md)$|^(?:og|o?embed)\/|^embed\.js$/u;

/** A file of the built site: its path below the base path, and its bytes. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Whether a file is kept for reading offline. */
export const isKept = ({ path }: BuiltFile): boolean => !leftOut.test(path);

/**
 * The text of `sw.js`: the worker with the list of files it keeps. The version follows from the
 * list, so a build that changes nothing is no update. `base` has slashes at both ends.
 */
export function serviceWorker(worker: string, files: readonly BuiltFile[], base: string): string {
  const kept = files
    .filter(isKept)
    .map(({ path, bytes }) => [path, hashOf(bytes)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const list = JSON.stringify(Object.fromEntries(kept));
  const version = hashOf(worker + list);
  return [
    `const version = ${JSON.stringify(version)};`,
    `const base = ${JSON.stringify(base)};`,
    `const files = ${list};`,
    worker,
  ].join('\n');
}
