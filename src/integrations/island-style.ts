import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withIslandStyleInHead } from '#publishing/island-style.ts';

/** Makes every page with a widget valid HTML. */
export function islandStyle(): AstroIntegration {
  return {
    name: 'island-style',
    hooks: {
      'astro:build:done': ({ assets }) => {
        for (const url of [...assets.values()].flat()) {
          const file = fileURLToPath(url);
          if (!file.endsWith('.html')) continue;
          const html = readFileSync(file, 'utf8');
          const moved = withIslandStyleInHead(html);
          if (moved !== html) writeFileSync(file, moved);
        }
      },
    },
  };
}
