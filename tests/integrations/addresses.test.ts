import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addresses } from '#integrations/addresses.ts';

let root = '';
let told: string[] = [];

beforeEach(() => {
  told = [];
  root = mkdtempSync(join(tmpdir(), 'addresses-'));
  mkdirSync(join(root, 'dist/concepts/icp'), { recursive: true });
  writeFileSync(
    join(root, 'dist/concepts/icp/index.html'),
    '<main id="main"><h2 id="who">Who</h2><h2 id="how">How</h2></main>',
  );
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Ends a build of one page, beside the missing page, whose content says `files`. */
async function build(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  const done = {
    dir: pathToFileURL(`${root}/dist/`),
    pages: [{ pathname: 'concepts/icp/' }, { pathname: '404/' }],
    logger: { info: (text: string) => told.push(text) },
  };
  await addresses(root).hooks['astro:build:done']?.(
    done as unknown as HookParameters<'astro:build:done'>,
  );
}

it('fails for an address that is gone, and says what to write', async () => {
  await expect(build({ 'addresses.txt': '/concepts/icp/ #who #when\n' })).rejects.toThrow(
    'Published addresses would die:\n' +
      '/concepts/icp/#when was published and leads nowhere now. Bring it back, or add to ' +
      "content/redirects.yaml: { from: '/concepts/icp/#when', to: '/where/it/is/now/' }.",
  );
});

it('lets an address go that is sent on, and counts what is new', async () => {
  await build({
    'addresses.txt': '/concepts/icp/ #who #when\n',
    'redirects.yaml': "- { from: '/concepts/icp/#when', to: '/concepts/icp/#how' }\n",
  });
  expect(told).toEqual([
    'every published address leads somewhere; new: 1, to be listed by npm run addresses',
  ]);
});

it('asks nothing of a guide that has promised nothing', async () => {
  await build({});
  expect(told).toEqual([]);
});
