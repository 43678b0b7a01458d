import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  budgetOf,
  overweight,
  quickScale,
  weigh,
  type PageWeight,
} from '#publishing/page-weight.ts';

const heaviest = (weights: readonly PageWeight[], of: (weight: PageWeight) => number): string =>
  (Math.max(0, ...weights.map(of)) / 1024).toFixed(1);

/** Fails the build with every page that is over its budget, and logs the heaviest of the rest. */
export function pageBudget(): AstroIntegration {
  let base = '/';
  return {
    name: 'page-budget',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const root = fileURLToPath(dir);
        const read = (path: string) =>
          readFileSync(join(root, path.startsWith(base) ? path.slice(base.length) : path));
        const weights: PageWeight[] = [];
        const problems = pages.flatMap(({ pathname }) => {
          const file = pathname === '404/' ? '404.html' : join(pathname, 'index.html');
          const html = read(file).toString('utf8');
          const problemsOf = (weight: PageWeight) =>
            overweight(`/${pathname}`, weight, budgetOf(pathname));
          // Only a page near its bound is weighed exactly; that takes ten times as long.
          const quick = weigh(html, read, quickScale);
          const isNear = problemsOf(quick).length > 0;
          const weight = isNear ? weigh(html, read) : quick;
          weights.push(weight);
          return isNear ? problemsOf(weight) : [];
        });
        const text = `Pages over budget:\n${problems.join('\n')}`;
        // The bench builds guides that are larger than any budget, to see how they grow.
        const isReport = process.env['PAGE_BUDGET'] === 'report';
        if (problems.length > 0 && !isReport) throw new Error(text);
        if (problems.length > 0) logger.warn(text);
        logger.info(
          `${pages.length} pages within budget; heaviest at most: ` +
            `${heaviest(weights, (w) => w.html + w.css)} KiB HTML and CSS, ` +
            `${heaviest(weights, (w) => w.script)} KiB script, ` +
            `${heaviest(weights, (w) => w.widgets)} KiB with widgets, ` +
            `${heaviest(weights, (w) => w.fonts)} KiB fonts`,
        );
      },
    },
  };
}
