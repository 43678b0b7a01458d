import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardTree } from '#publishing/card.ts';
import { cardsOf } from '#publishing/cards.ts';
import { drawCard, type CardFonts } from '#publishing/draw-card.ts';
import { lightColors } from '#publishing/tokens.ts';
import { catalogueFileSchema } from '#schemas/catalogue-file.ts';

const require = createRequire(import.meta.url);
const fontFile = (weight: number): string =>
  `@fontsource/barlow-semi-condensed/files/barlow-semi-condensed-latin-${weight}-normal.woff`;

/** As many pictures at once as keep two cores busy; more only fill the memory. */
const atOnce = 4;

/** Draws the picture of every page; one whose content and look did not change is taken again. */
export function cards(): AstroIntegration {
  let cache: URL;
  let tokens: URL;
  return {
    name: 'cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new URL('cards/', config.cacheDir);
        tokens = new URL('src/styles/tokens.css', config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const file = readFileSync(new URL('catalogue.json', dir), 'utf8');
        const catalogue = catalogueFileSchema.parse(JSON.parse(file));
        const color = lightColors(readFileSync(tokens, 'utf8'));
        const fonts: CardFonts = {
          500: readFileSync(require.resolve(fontFile(500))),
          600: readFileSync(require.resolve(fontFile(600))),
        };
        mkdirSync(cache, { recursive: true });
        const waiting = cardsOf(catalogue);
        const total = waiting.length;
        let drawn = 0;
        const draw = async (): Promise<void> => {
          for (let next = waiting.pop(); next; next = waiting.pop()) {
            const tree = cardTree(next.card, color);
            const key = createHash('sha256').update(JSON.stringify(tree)).digest('hex');
            const kept = new URL(`${key}.png`, cache);
            if (!existsSync(kept)) {
              writeFileSync(kept, await drawCard(tree, fonts));
              drawn += 1;
            }
            const target = new URL(`.${next.path}`, dir);
            mkdirSync(dirname(fileURLToPath(target)), { recursive: true });
            writeFileSync(target, readFileSync(kept));
          }
        };
        await Promise.all(Array.from({ length: atOnce }, draw));
        logger.info(`${total} pictures for shared links, ${drawn} of them drawn anew`);
      },
    },
  };
}
