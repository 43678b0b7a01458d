import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { closedFolders, contentPolicy, metaPolicy } from '#publishing/headers.ts';
import { headersFile } from '#publishing/host-files.ts';
import {
  ofPages,
  readRedirects,
  redirectPage,
  redirectsFile,
  withOldPlace,
} from '#publishing/redirects.ts';
import { site } from '#site.config.ts';

/**
 * Writes what hosts need beside the pages: `_headers`, `_redirects`, and a page for every address
 * that moved. `content` is the folder with `redirects.yaml`.
 */
export function host(content: string): AstroIntegration {
  let base = '';
  let address: string | undefined;
  return {
    name: 'host',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/u, '');
        address = config.site;
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const root = fileURLToPath(dir);
        const list = join(content, 'redirects.yaml');
        const redirects = existsSync(list) ? readRedirects(readFileSync(list, 'utf8')) : [];
        const files = pages.map(({ pathname }) =>
          pathname === '404/' ? '404.html' : `${pathname}index.html`,
        );
        const policies = files.map((file) => {
          const policy = metaPolicy(readFileSync(join(root, file), 'utf8'));
          if (policy === undefined) throw new Error(`${file} has no content security policy.`);
          return policy;
        });
        writeFileSync(
          join(root, '_headers'),
          headersFile(contentPolicy(policies), `${base}/`, closedFolders(files)),
        );
        writeFileSync(join(root, '_redirects'), redirectsFile(redirects, base));
        for (const { from, to } of ofPages(redirects)) {
          const folder = join(root, from);
          mkdirSync(folder, { recursive: true });
          writeFileSync(
            join(folder, 'index.html'),
            redirectPage(`${base}${to}`, address, site.language),
          );
        }
        for (const redirect of redirects) {
          if (!redirect.from.includes('#')) continue;
          const file = join(root, redirect.from.replace(/#.*/u, ''), 'index.html');
          if (!existsSync(file)) continue;
          writeFileSync(file, withOldPlace(readFileSync(file, 'utf8'), redirect, base));
        }
        logger.info(`headers for static hosts, ${redirects.length} addresses sent on`);
      },
    },
  };
}
