import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { failuresIn } from './test-failures.ts';

/** One part of the test run. With a report, its tests are counted; else it counts as one test. */
interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Uses one processor and touches nothing, so that another one may run beside it. */
  readonly isLight?: true;
  readonly report?: { readonly file: string; readonly count: (json: unknown) => Counts };
}
interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What went wrong, to be read again at the end. */
  readonly failures?: readonly string[];
}

const numberAt = (json: unknown, ...path: string[]): number => {
  let value = json;
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return typeof value === 'number' ? value : 0;
};

const vitest = (name: string, file: string, ...args: string[]): Step => ({
  name,
  command: [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
    ...args,
  ],
  report: {
    file,
    count: (json) => ({
      passed: numberAt(json, 'numPassedTests'),
      failed: numberAt(json, 'numFailedTests') + numberAt(json, 'numPendingTests'),
    }),
  },
});

const light = (name: string, ...command: readonly [string, ...string[]]): Step => ({
  name,
  command,
  isLight: true,
});

const steps: readonly Step[] = [
  light('lint and borders', 'eslint', '.', '--max-warnings', '0'),
  light('types', 'astro', 'check', '--minimumSeverity', 'hint'),
  light('formatting', 'prettier', '--check', '--log-level=warn', '.'),
  light('content', 'node', 'scripts/check-content.ts'),
  light('dead code', 'knip'),
  vitest('unit and components', '.cache/unit.json'),
  { name: 'build and page budgets', command: ['astro', 'build'] },
  vitest('built site', '.cache/dist.json', '--config', 'vitest.dist.config.ts'),
  {
    name: 'browser journeys',
    command: ['playwright', 'test'],
    report: {
      file: '.cache/e2e.json',
      count: (json) => ({
        passed: numberAt(json, 'stats', 'expected'),
        failed:
          numberAt(json, 'stats', 'unexpected') +
          numberAt(json, 'stats', 'flaky') +
          numberAt(json, 'stats', 'skipped'),
      }),
    },
  },
];

/** Runs a command to its end. With `hold` its words come at the end, in one piece. */
const run = (
  [command, ...args]: readonly [string, ...string[]],
  hold: boolean,
): Promise<{ ok: boolean; words: string }> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: hold ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    let words = '';
    const keep = (part: unknown): void => {
      words += String(part);
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => {
      resolve({ ok: false, words: words + error.message });
    });
    child.on('close', (code) => {
      resolve({ ok: code === 0, words });
    });
  });

/** Counts a step; a report that is missing or does not explain a failure counts as one failure. */
function countsOf({ report }: Step, ok: boolean, words: string): Counts {
  if (!report) {
    return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: [words.trimEnd()] };
  }
  try {
    const json: unknown = JSON.parse(readFileSync(report.file, 'utf8'));
    const counts = { ...report.count(json), failures: failuresIn(json) };
    const silent = (!ok && counts.failed === 0) || counts.passed + counts.failed === 0;
    return silent ? { ...counts, failed: counts.failed + 1 } : counts;
  } catch {
    return { passed: 0, failed: 1, failures: [`${report.file} was not written.`] };
  }
}

rmSync('.cache', { recursive: true, force: true });
mkdirSync('.cache', { recursive: true });
const only = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
const table: string[] = [];
const failures: string[] = [];

async function perform(step: Step): Promise<void> {
  const hold = step.report === undefined;
  if (!hold) console.log(`\n== ${step.name}`);
  const start = performance.now();
  const { ok, words } = await run(step.command, hold);
  if (hold) console.log(`\n== ${step.name}\n${words.trimEnd()}`);
  const { passed, failed, failures: said = [] } = countsOf(step, ok, words);
  failures.push(...said.map((one) => `\n-- ${step.name}: ${one}`));
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  table.push(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
}

const chosen = steps.filter(({ name }) => only.length === 0 || only.includes(name));
const waiting = chosen.filter(({ isLight }) => isLight);
const performNext = async (): Promise<void> => {
  for (let step = waiting.shift(); step; step = waiting.shift()) await perform(step);
};
// Lint reads the types that Astro writes; in a fresh clone there are none yet.
if (waiting.length > 0) await run(['astro', 'sync'], true);
await Promise.all([performNext(), performNext()]);
for (const step of chosen.filter(({ isLight }) => !isLight)) await perform(step);
// A long run is read from its end.
for (const one of failures) console.log(one);
console.log(`\n${table.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
