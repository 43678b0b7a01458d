import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/report.ts', ...args], { encoding: 'utf8' });

test('the table, the totals and the problems, whatever they are', () => {
  const { status, stdout } = run();
  const [table = '', totals = ''] = stdout.split('\n\n');
  expect(status).toBe(0);
  expect(table.split('\n')[0]).toMatch(
    /^lesson +words {2}minutes {2}grade {2}exercises {2}items {2}claims$/u,
  );
  expect(totals).toMatch(/^\d+ lessons \(/u);
  expect(stdout).toMatch(/Read \d+ entries: \d+ problems?\./u);
}, 30_000);

test('a folder that is not there', () => {
  expect(run('nowhere')).toMatchObject({
    status: 1,
    stderr: 'There is no folder "nowhere". Usage: npm run report -- [folder]\n',
  });
});
