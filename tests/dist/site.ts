import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One built page. */
export interface BuiltPage {
  /** Address from the root, for example `/lessons/goal/`. */
  readonly path: string;
  readonly html: string;
}

/** Reads every page of a built site. */
export function builtPages(dist = 'dist'): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .filter((file) => !file.startsWith('pagefind'))
    .sort()
    .map((file) => ({
      path: `/${file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/u, '')}`,
      html: readFileSync(join(dist, file), 'utf8'),
    }));
}

/** All values of an attribute in a page. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].flatMap((m) => m[1] ?? []);
}
