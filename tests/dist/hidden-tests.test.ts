import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const useOf = (file: string): unknown => {
  const data: unknown = parse(readFileSync(file, 'utf8'));
  return typeof data === 'object' && data !== null && 'use' in data ? data.use : undefined;
};
/** Exercises that feed a test: whoever has met their items before is not tested by them. */
const ofTests = globSync('content/exercises/*.yaml')
  .filter((file) => ![undefined, 'practice'].some((use) => use === useOf(file)))
  .map((file) => basename(file, '.yaml'))
  .sort();
/** Everything that leads readers and machines to pages. */
const lists = ['sitemap.xml', 'llms.txt', 'feed.xml', 'practice/index.html', 'search-words.json'];

it('knows the pools of the final assessment and the checks', () => {
  expect(ofTests).toEqual(
    expect.arrayContaining(['assessment-o1', 'assessment-o7', 'before-check', 'after-check']),
  );
});

describe.each(ofTests)('%s, whose items are asked in a test', (id) => {
  it('is for no search engine and not in the search of the guide', () => {
    for (const page of [`exercises/${id}/index.html`, `embed/exercises/${id}/index.html`]) {
      expect(read(page)).toContain('<meta name="robots" content="noindex"');
      expect(read(page)).not.toContain('data-pagefind-body');
    }
  });

  it('is in no list and has no twin in Markdown', () => {
    for (const list of lists) expect(read(list), list).not.toContain(`exercises/${id}`);
    expect(existsSync(`dist/exercises/${id}.md`)).toBe(false);
  });
});
