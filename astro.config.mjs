import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { addresses } from './src/integrations/addresses.ts';
import { cards } from './src/integrations/cards.ts';
import { host } from './src/integrations/host.ts';
import { islandChunks } from './src/integrations/island-chunks.ts';
import { islandStyle } from './src/integrations/island-style.ts';
import { offline } from './src/integrations/offline.ts';
import { pageBudget } from './src/integrations/page-budget.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { site } from './src/site.config.ts';

/** What stands inline in a page is named by its hash in the policy. */
const hashOf = (file) => {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
};

export default defineConfig({
  site: process.env.SITE ?? site.address,
  base: process.env.BASE ?? site.base,
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    react(),
    islandChunks(),
    islandStyle(),
    host(process.env.CONTENT_DIR ?? './content'),
    addresses(process.env.CONTENT_DIR ?? './content'),
    searchIndex(),
    cards(),
    sitemap(),
    offline(),
    pageBudget(),
  ],
  scopedStyleStrategy: 'class',
  build: { inlineStylesheets: 'never' },
  // Highlighted code would need inline styles, which the policy forbids; the guide has no code.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [plainImports()],
    // Browsers that know light-dark() natively; without this each colour is written twice.
    build: {
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: {
        // Astro's own marker in compiled MDX; Astro reads it before the bundler warns about it.
        onLog: (level, log, handle) => {
          if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:')) return;
          handle(level, log);
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: {
        // Pagefind runs WebAssembly.
        resources: ["'self'", "'wasm-unsafe-eval'"],
        // One runs before the first paint, the other only tells the browser what to make ready.
        hashes: ['theme-boot.js', 'prerender-rules.json'].map((name) =>
          hashOf(`./src/browser/${name}`),
        ),
      },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
