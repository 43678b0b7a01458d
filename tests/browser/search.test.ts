// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { markedAddress, wordsToMarkIn } from '#browser/marked-address.ts';
import { recentSearches } from '#browser/recent-searches.ts';
import { answer, answerOfNames, type Sources } from '#browser/search-answer.ts';
import { entriesFrom } from '#browser/search-list.ts';
import type { Pagefind } from '#browser/search.ts';
import { refusingWindow } from './refusing-window.ts';

const goal = {
  title: 'Goal',
  aliases: ['target'],
  kind: 'concept',
  path: '/concepts/goal/',
  short: 'A wish.',
};
const filters = { kind: '', stage: '', module: '' };

/** An index that knows pages by the words they hold. */
function fakePagefind(texts: Readonly<Record<string, readonly string[]>>): Pagefind {
  return {
    init: () => Promise.resolve(),
    options: () => Promise.resolve(),
    filters: () => Promise.resolve({}),
    search: (query) =>
      Promise.resolve({
        totalFilters: { kind: { lesson: 1 } },
        results: (texts[query.replaceAll('"', '')] ?? []).map((url) => ({
          score: 1,
          data: () =>
            Promise.resolve({
              url,
              excerpt: 'A &lt;b&gt; <mark>wish</mark>',
              content: '',
              meta: { title: url, kind: 'lesson' },
              anchors: [],
              locations: [],
            }),
        })),
      }),
  };
}
const sourcesOf = (
  texts: Record<string, string[]> | undefined,
  words: unknown = [goal],
): Sources => ({
  base: '/sub/',
  words:
    words === null ? Promise.reject(new Error('no list')) : Promise.resolve(entriesFrom(words)),
  pagefind: () =>
    texts ? Promise.resolve(fakePagefind(texts)) : Promise.reject(new Error('no index')),
});
const ask = (sources: Sources, query: string, isLiteral = false) =>
  answer(sources, { query, filters, isLiteral });

describe('an answer', () => {
  it('says names at once and joins the full text, each page once, under the folder of the guide', async () => {
    const sources = sourcesOf({ goal: ['/sub/lessons/a/', '/sub/concepts/goal/'] });
    const question = { query: 'goal', filters, isLiteral: false };
    const early = await answerOfNames(sources, question);
    expect(early.map(({ path }) => path)).toEqual(['/sub/concepts/goal/']);
    const found = await answer(sources, question);
    expect(found.pages.map(({ path }) => path)).toEqual(['/sub/concepts/goal/', '/sub/lessons/a/']);
    expect(found.pages[1]?.excerpt).toBe('A <b> **wish**');
    expect(found.counts).toEqual({ kind: { lesson: 1 } });
  });

  it('forgives a slip that no page holds, but not when asked to be literal', async () => {
    const found = await ask(sourcesOf({}), 'targte');
    expect([found.query, found.pages[0]?.title]).toEqual(['target', 'Goal']);
    const literal = await ask(sourcesOf({}), 'targte', true);
    expect([literal.query, literal.pages]).toEqual(['targte', []]);
    expect(literal.nearest[0]?.title).toBe('Goal');
    const held = await ask(sourcesOf({ targte: ['/sub/x/'] }), 'targte');
    expect(held.query).toBe('targte');
  });

  it('does with the list or the index alone, and fails without both', async () => {
    expect((await ask(sourcesOf(undefined), 'goal')).pages).toHaveLength(1);
    expect((await ask(sourcesOf({ Goal: ['/sub/x/'] }, null), 'Goal')).pages).toHaveLength(1);
    await expect(ask(sourcesOf(undefined, null), 'goal')).rejects.toThrow('no index');
  });
});

it('takes from a word list only rows that are some', () => {
  const bad = [
    null,
    5,
    {},
    { ...goal, kind: 'evil' },
    { ...goal, aliases: [5] },
    { ...goal, stages: 5 },
  ];
  expect(entriesFrom([goal, ...bad])).toEqual([goal]);
  expect(entriesFrom('no list')).toEqual([]);
});

describe('recent searches', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('are kept on this device and can be forgotten', () => {
    const recent = recentSearches(window);
    recent.add('icp');
    recent.add('spin');
    expect(recentSearches(window).read()).toEqual(['spin', 'icp']);
    recent.clear();
    expect(recent.read()).toEqual([]);
  });

  it.each(['access', 'write'] as const)('are none where storage refuses %s', (what) => {
    const recent = recentSearches(refusingWindow(what));
    recent.add('icp');
    recent.clear();
    expect(recent.read()).toEqual([]);
  });
});

it.each([
  ['/a/', 'cold call', '/a/?highlight=cold+call'],
  ['/a/#how', '<b>&%', '/a/?highlight=%3Cb%3E%26%25#how'],
  ['/a/#how', '', '/a/#how'],
])('puts the words to mark into %j and takes them out again', (path, query, expected) => {
  expect(markedAddress(path, query)).toBe(expected);
  const taken = wordsToMarkIn(`https://x.example${expected}`);
  expect(taken).toEqual({ query, rest: `https://x.example${path}` });
});
