import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, totalmem, type as system } from 'node:os';
import { basename } from 'node:path';
import { startHost } from '../tests/e2e/host.ts';
import { measureBare } from './bench/bare.ts';
import { startBrowser } from './bench/browser.ts';
import { measureBuild, type BuildRow } from './bench/builds.ts';
import { measureLighthouse } from './bench/lighthouse.ts';
import { measureNavigation } from './bench/navigation.ts';
import { measurePages } from './bench/pages.ts';
import { performancePage, type Results, type Section } from './bench/report.ts';
import { measureSearch } from './bench/search.ts';
import { measureWidgets } from './bench/widgets.ts';

// Usage: node scripts/bench.ts [part …]; without a part all of them. A part keeps the other numbers.
// Measures the built site in dist/ and writes docs/performance.{json,md}. No test waits for it.
const runs = 5;
const searchedPages = 40;
/** Concepts more than there are: the guide itself, and some 1,000 and 10,000 pages. */
const moreConcepts = process.env['BENCH_LARGE'] === undefined ? [0, 700] : [0, 700, 9700];
const site = '.cache/bench/site';
const kept = 'docs/performance.json';

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in "dist". Run npm run build first.');
  process.exit(1);
}
rmSync('.cache/bench', { recursive: true, force: true });
mkdirSync('.cache/bench', { recursive: true });
// A copy, since a bare page is put beside the others.
cpSync('dist', site, { recursive: true });
const host = await startHost(site, '/', { isCompressed: true });
const browser = await startBrowser();
const tactics = globSync('content/tactics/*.mdx').map((file) => basename(file, '.mdx'));

async function measureBuilds(): Promise<BuildRow[]> {
  const rows: BuildRow[] = [];
  for (const more of moreConcepts) rows.push(await measureBuild(more));
  return rows;
}

const parts: Readonly<Record<string, () => Promise<readonly object[]>>> = {
  pages: () => measurePages(browser, host.address, runs),
  bare: async () => [await measureBare(browser, host.address, site, runs)],
  navigation: async () => [await measureNavigation(browser, host.address, site, 12)],
  search: () => measureSearch(browser, host.address, searchedPages),
  widgets: () => measureWidgets(browser, host.address, site, tactics),
  builds: measureBuilds,
  lighthouse: () => measureLighthouse(host.address),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !Object.hasOwn(parts, part));
if (unknown.length > 0) {
  console.error(
    `There is no part "${unknown.join('", "')}". Parts: ${Object.keys(parts).join(', ')}.`,
  );
  process.exit(1);
}
const last = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Results) : {};
const results: Record<string, Section> = { ...last };
const [processor] = cpus();
const machine = `${system()}, ${cpus().length} x ${processor?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 1024 ** 3)} GiB`;
for (const [part, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  console.log(`Measuring ${part} …`);
  const rows = (await measure()) as Section['rows'];
  results[part] = { date: new Date().toISOString().slice(0, 10), rows };
  console.table(rows);
  // After each part: a run that is stopped keeps what it has.
  writeFileSync(kept, `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync('docs/performance.md', performancePage(results, last, machine));
}
await browser.close();
host.stop();
