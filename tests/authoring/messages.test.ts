import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const names = (folder: string): string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.\w+$/u, ''))
    .sort();
const rules = names('src/authoring/rules');

test('every rule has a page, and every page a rule', () => {
  expect(names('docs/content-rules')).toEqual(rules);
});

test.each(rules)('the page of %s is short, has an example and a fix', (rule) => {
  const page = readFileSync(`docs/content-rules/${rule}.md`, 'utf8');
  expect(page.startsWith(`# ${rule}\n`)).toBe(true);
  expect(page).toContain('```');
  expect(page).toContain('**Fix.**');
  expect(page.split('\n').length).toBeLessThan(25);
});

test.each(rules)('%s has a test of its words', (rule) => {
  const cases = readFileSync(`tests/authoring/rules/${rule}.test.ts`, 'utf8');
  expect(cases).toContain(`   ${rule}\n`);
});
