import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { attributes, builtPages } from './site.ts';

const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const linksOf = (path: string): string[] => attributes(pages.get(path) ?? '', 'href');
const ids = (folder: string): string[] =>
  readdirSync(`content/${folder}`).map((file) => file.replace(/\.\w+$/u, ''));

it('gives every lesson a card for its manager, and the index all cards', () => {
  const lessons = [...pages.keys()].flatMap((path) => /^\/lessons\/(.+)\/$/u.exec(path)?.[1] ?? []);
  expect(lessons.length).toBeGreaterThan(3);
  for (const lesson of lessons) {
    expect(linksOf(`/lessons/${lesson}/`)).toContain(`/coach/${lesson}/`);
    expect(linksOf('/coach/')).toContain(`/coach/${lesson}/`);
  }
});

it('links every comparison back from the concepts and tactics it compares', () => {
  for (const id of ids('comparisons')) {
    const path = `/compare/${id}/`;
    const [sides = ''] = /<div class="sides[ "][\s\S]*?<table/u.exec(pages.get(path) ?? '') ?? [];
    const entries = attributes(sides, 'href');
    expect(entries.length, path).toBeGreaterThan(0);
    for (const entry of entries) expect(linksOf(entry), entry).toContain(path);
    expect(linksOf('/compare/')).toContain(path);
  }
});

it('lists a comparison among the pages that cite a source', () => {
  const citing = ids('comparisons').filter((id) =>
    linksOf(`/compare/${id}/`).some((href) => href.startsWith('/sources/#')),
  );
  expect(citing.length).toBeGreaterThan(0);
  for (const id of citing) expect(linksOf('/sources/')).toContain(`/compare/${id}/`);
});

it('files comparisons under a kind of their own for the search', () => {
  for (const id of ids('comparisons')) {
    expect(pages.get(`/compare/${id}/`)).toContain('data-pagefind-filter="kind:comparison"');
  }
  expect(pages.get('/search/')).toContain('value="comparison"');
});

it('puts the first signpost of the list at the address of the chooser', () => {
  const signposts = [...pages.keys()].filter((path) => path.startsWith('/choose/'));
  const reached = new Set(['/choose/']);
  for (const path of reached) {
    for (const next of linksOf(path)) if (signposts.includes(next)) reached.add(next);
  }
  expect([...reached].sort()).toEqual(signposts.sort());
});
