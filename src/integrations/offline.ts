import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isKept, serviceWorker } from '#publishing/service-worker.ts';

/** Writes the service worker, last of all: it lists every file of the built site. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((file) => ({
            path: relative(root, file).split(sep).join('/'),
            bytes: readFileSync(file),
          }));
        const worker = readFileSync(
          new URL('../browser/service-worker.js', import.meta.url),
          'utf8',
        );
        writeFileSync(join(root, 'sw.js'), serviceWorker(worker, files, base));
        logger.info(`${files.filter(isKept).length} files can be read offline after one visit`);
      },
    },
  };
}
