import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { pageKinds } from '../../tests/e2e/site.ts';
import { findBrowser } from '../find-browser.ts';

/** The four marks that Lighthouse gives a page on a phone, 0 to 100. */
export interface LighthouseRow {
  readonly page: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Ids of the audits that did not pass. */
  readonly failed: readonly string[];
}

const run = promisify(execFile);

/** Not a dependency: it is as large as all others together, and only the bench wants it. */
const lighthouse = 'lighthouse@13.5.0';

interface Report {
  readonly categories: Readonly<
    Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { score: number | null }>>;
}

function rowFrom(page: string, { categories, audits }: Report): LighthouseRow {
  const mark = (id: string): number => Math.round((categories[id]?.score ?? 0) * 100);
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  const failed = weighed
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);
  return {
    page,
    performance: mark('performance'),
    accessibility: mark('accessibility'),
    bestPractices: mark('best-practices'),
    seo: mark('seo'),
    failed: [...new Set(failed)],
  };
}

/** Runs Lighthouse, as on a phone, over every kind of page. */
export async function measureLighthouse(base: string): Promise<LighthouseRow[]> {
  const rows: LighthouseRow[] = [];
  for (const [page, path] of Object.entries(pageKinds)) {
    // Lighthouse refuses a page that is not there.
    if (path === pageKinds.missing) continue;
    const file = `.cache/bench/lighthouse-${page}.json`;
    // Not the synchronous call: the host of the bench answers from this process.
    await run(
      'npx',
      [
        '--yes',
        lighthouse,
        base + path.slice(1),
        '--quiet',
        '--output=json',
        `--output-path=${file}`,
        '--only-categories=performance,accessibility,best-practices,seo',
        '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
      ],
      { env: { ...process.env, CHROME_PATH: findBrowser() } },
    );
    rows.push(rowFrom(page, JSON.parse(readFileSync(file, 'utf8')) as Report));
  }
  return rows;
}
