import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource, readTexts } from '#authoring/source.ts';

test('all files below a folder, with / between folders; hidden ones are left out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(folder, 'lessons', 'one'), { recursive: true });
  writeFileSync(join(folder, 'lessons', 'one', '01-a.mdx'), 'A');
  writeFileSync(join(folder, 'sources.yaml'), '[]');
  writeFileSync(join(folder, '.DS_Store'), '');
  expect([...readTexts(folder)]).toEqual([
    ['lessons/one/01-a.mdx', 'A'],
    ['sources.yaml', '[]'],
  ]);
  rmSync(folder, { recursive: true });
});

test('front matter keeps its lines, with Windows line ends too', () => {
  const unix = readSource('concepts/a.mdx', '---\ntitle: x\nkind: y\n---\n\nWords.\n', 'content');
  const windows = readSource('concepts/a.mdx', '---\r\ntitle: x\r\nkind: y\r\n---\r\n', 'content');
  for (const { file, yaml, fenced } of [unix, windows]) {
    expect({ file, fenced }).toEqual({ file: 'content/concepts/a.mdx', fenced: true });
    expect(yaml.value).toEqual({ title: 'x', kind: 'y' });
    expect(yaml.line(['kind'])).toBe(3);
  }
  expect(unix.body?.blocks[0]?.line).toBe(6);
});

test('a text without front matter is not read further', () => {
  expect(readSource('concepts/a.mdx', 'Words.', 'content')).toMatchObject({
    fenced: false,
    body: undefined,
  });
});
