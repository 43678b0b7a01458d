import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listedAddress, sitemapXml } from '#publishing/sitemap.ts';

/** Writes `sitemap.xml` with every page that wants to be found. */
export function sitemap(): AstroIntegration {
  let base = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/u, '');
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const addresses = pages.flatMap(({ pathname }) => {
          const file = new URL(`${pathname}index.html`, dir);
          // The page for missing addresses is a file of another name; nobody should find it.
          if (!existsSync(file)) return [];
          return listedAddress(readFileSync(file, 'utf8'), `${base}/${pathname}`) ?? [];
        });
        writeFileSync(fileURLToPath(new URL('sitemap.xml', dir)), sitemapXml(addresses.sort()));
        logger.info(`${addresses.length} pages in the site map`);
      },
    },
  };
}
