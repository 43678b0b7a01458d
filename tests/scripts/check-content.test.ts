import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { base } from '../authoring/base-tree.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [path, text] of Object.entries(base)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (argument: string) =>
  spawnSync(process.execPath, ['scripts/check-content.ts', argument], { encoding: 'utf8' });

test('content without a problem ends well', () => {
  const { status, stdout } = run(folder);
  expect(status).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Read 20 entries: 0 problems.
    1 lesson (684 words, 5 minutes, median grade 1.3), 2 concepts, 2 strategies, 2 tactics, 4 fit cells (2 core, 0 supports, 2 neutral, 0 undermines),
    1 scenario, 1 statement, 8 exercises (10 items), 0 comparisons, 0 signposts, 1 path, 0 workshops, 1 source.
    "
  `);
});

test('a problem is told with the folder that was given, and the exit code is 1', () => {
  writeFileSync(join(folder, 'paths', 'all.yaml'), 'title: All\nmodules: [basic]\n');
  const { status, stdout } = run(`${folder}/`);
  expect(status).toBe(1);
  expect(stdout.replaceAll(folder, 'content')).toMatchInlineSnapshot(`
    "content/paths/all.yaml:1   missing-field
      short: the field is missing.
      Add the field. More: docs/content-rules/missing-field.md

    content/paths/all.yaml:1   missing-field
      phases: the field is missing.
      Add the field. More: docs/content-rules/missing-field.md

    content/paths/all.yaml:2   unknown-key
      there is no field "modules".
      Rename the key or remove it. More: docs/content-rules/unknown-key.md

    Read 20 entries: 3 problems.
    1 lesson (684 words, 5 minutes, median grade 1.3), 2 concepts, 2 strategies, 2 tactics, 4 fit cells (2 core, 0 supports, 2 neutral, 0 undermines),
    1 scenario, 1 statement, 8 exercises (10 items), 0 comparisons, 0 signposts, 1 path, 0 workshops, 1 source.
    "
  `);
});

test('a folder that is not there', () => {
  expect(run('nowhere')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'There is no folder "nowhere". Usage: npm run check:content -- [folder]\n',
  });
});
