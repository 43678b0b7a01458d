import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Indexes the built site with Pagefind and writes the index into it. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const fail = (errors: readonly string[]): never => {
          throw new Error(`The search index could not be built: ${errors.join('; ')}`);
        };
        const { index, errors } = await createIndex();
        if (!index) return fail(errors);
        const added = await index.addDirectory({ path: site });
        if (added.errors.length > 0) fail(added.errors);
        if (added.page_count === 0) fail(['no page has data-pagefind-body']);
        const written = await index.writeFiles({ outputPath: `${site}pagefind` });
        if (written.errors.length > 0) fail(written.errors);
        await close();
        logger.info(`${added.page_count} pages can be searched`);
      },
    },
  };
}
