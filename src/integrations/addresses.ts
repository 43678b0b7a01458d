import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressesOf, deadLinks, newPlaces, readAddresses } from '#publishing/addresses.ts';
import { readRedirects } from '#publishing/redirects.ts';

const textOf = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;

/**
 * Fails the build when an address that was published leads nowhere now, with what to do about it.
 * `content` is the folder with `addresses.txt`; a guide that has promised nothing yet has none.
 */
export function addresses(content: string): AstroIntegration {
  return {
    name: 'addresses',
    hooks: {
      'astro:build:done': ({ dir, pages, logger }) => {
        const list = textOf(join(content, 'addresses.txt'));
        if (list === undefined) return;
        const root = fileURLToPath(dir);
        const built = addressesOf(
          pages.flatMap(({ pathname }) => {
            const html = textOf(join(root, pathname, 'index.html'));
            return html === undefined ? [] : [[`/${pathname}`, html] as const];
          }),
        );
        const published = readAddresses(list);
        const redirects = readRedirects(textOf(join(content, 'redirects.yaml')) ?? '');
        const problems = deadLinks(published, built, redirects);
        if (problems.length > 0) {
          throw new Error(`Published addresses would die:\n${problems.join('\n')}`);
        }
        const count = newPlaces(published, built);
        logger.info(
          'every published address leads somewhere' +
            (count === 0 ? '' : `; new: ${count}, to be listed by npm run addresses`),
        );
      },
    },
  };
}
