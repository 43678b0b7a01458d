import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** One part of the test run. With a report, its tests are counted; else it counts as one test. */
interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly report?: { readonly file: string; readonly count: (json: unknown) => Counts };
}
interface Counts {
  readonly passed: number;
  readonly failed: number;
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

const steps: readonly Step[] = [
  { name: 'formatting', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'content', command: ['node', 'scripts/check-content.ts'] },
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'hint'] },
  { name: 'lint and borders', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'dead code', command: ['knip'] },
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

const run = ([command, ...args]: readonly [string, ...string[]]): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });

/** Runs a step; a report that is missing or does not explain a failure counts as one failure. */
async function outcome(step: Step): Promise<Counts> {
  const ok = await run(step.command);
  if (!step.report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    const counts = step.report.count(JSON.parse(readFileSync(step.report.file, 'utf8')));
    const silent = (!ok && counts.failed === 0) || counts.passed + counts.failed === 0;
    return silent ? { ...counts, failed: counts.failed + 1 } : counts;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync('.cache', { recursive: true, force: true });
mkdirSync('.cache', { recursive: true });
const only = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
const table: string[] = [];
for (const step of steps.filter(({ name }) => only.length === 0 || only.includes(name))) {
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const { passed, failed } = await outcome(step);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  table.push(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
}
console.log(`\n${table.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
