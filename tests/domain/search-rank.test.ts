import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchEntry, SearchKind } from '#domain/search-entry.ts';
import { passes } from '#domain/search-entry.ts';
import { namesIn, searchKey } from '#domain/search-key.ts';
import { byScore, namedBy, once } from '#domain/search-rank.ts';

const entry = (kind: SearchKind, title: string, ...aliases: string[]): SearchEntry => ({
  kind,
  title,
  aliases,
  path: `/${kind}/${searchKey(title)}/`,
  short: `${title} in short.`,
});
const titles = (entries: readonly SearchEntry[], query: string) =>
  namedBy(entries, query).map(({ title }) => title);

describe('a key', () => {
  it.each([
    ['follow-up', 'Follow up'],
    ['followups', 'follow-up'],
    ['Cold calls', 'cold call'],
    ['buyer’s journey', "Buyers' journey"],
    ['land & expand', 'Land and expand'],
    ['Résumé', 'resume'],
  ])('is the same for %j and %j', (a, b) => {
    expect(searchKey(a)).toBe(searchKey(b));
  });

  it('keeps words that only look like a plural', () => {
    expect(searchKey('process bias')).not.toBe(searchKey('proces bia'));
    expect(searchKey('%')).toBe('');
  });

  it('does not change when it is taken again, for any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof searchKey(text) === 'string'));
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,12}$/u),
        (word) => searchKey(word.toUpperCase()) === searchKey(` ${word} `),
      ),
    );
  });
});

it('knows the names a title holds', () => {
  expect(namesIn('Ideal customer profile (ICP)')).toEqual(['Ideal customer profile', 'ICP']);
  expect(namesIn('Urgency: genuine and manufactured')).toContain('Urgency');
  expect(namesIn('Goal')).toEqual(['Goal']);
});

describe('the order of names', () => {
  it('puts the title before the alias, whatever the kind', () => {
    const entries = [entry('concept', 'Outbound', 'cold call'), entry('tactic', 'Cold call')];
    expect(titles(entries, 'cold calls')).toEqual(['Cold call', 'Outbound']);
  });

  it('puts concept, tactic, strategy, comparison, then the rest', () => {
    const kinds = ['page', 'comparison', 'strategy', 'tactic', 'concept'] as const;
    const entries = kinds.map((kind) => entry(kind, `The ${kind}`, 'same'));
    expect(namedBy(entries, 'same').map(({ kind }) => kind)).toEqual([
      'concept',
      'tactic',
      'strategy',
      'comparison',
      'page',
    ]);
  });

  it('prefers, of two pages with one alias, the one whose title holds a word of it', () => {
    const entries = [
      entry('concept', 'Give and get', 'discount'),
      entry('tactic', 'Deadline discount', 'discount'),
    ];
    expect(titles(entries, 'discount')).toEqual(['Deadline discount', 'Give and get']);
  });

  it('prefers the very spelling to the plural', () => {
    const entries = [
      entry('concept', 'Buying group', 'decision makers'),
      entry('concept', 'Champion', 'decision maker'),
    ];
    expect(titles(entries, 'decision maker')[0]).toBe('Champion');
    expect(titles(entries, 'decision makers')[0]).toBe('Buying group');
  });

  it('counts an alias of a lesson as a subject, after titles that hold the word', () => {
    const entries = [entry('lesson', 'Measuring', 'velocity'), entry('concept', 'Sales velocity')];
    expect(titles(entries, 'velocity')).toEqual(['Sales velocity', 'Measuring']);
  });

  it('shows what a word begins, but not everything', () => {
    const entries = Array.from({ length: 9 }, (_, at) => entry('concept', `Sales ${at}`));
    expect(namedBy(entries, 'sal')).toHaveLength(5);
    expect(namedBy(entries, 's')).toEqual([]);
    expect(namedBy(entries, ' - ')).toEqual([]);
  });

  it('names only pages of the list, each once, for any query', () => {
    const entries = [entry('concept', 'Goal', 'target'), entry('tactic', 'Cold call', 'goal')];
    fc.assert(
      fc.property(fc.string(), (query) => {
        const found = namedBy(entries, query);
        return once(found).length === found.length && found.every((one) => entries.includes(one));
      }),
    );
  });
});

it('keeps the full text’s order; kind decides between equal scores', () => {
  const rows = [
    { kind: 'page', score: 1 },
    { kind: 'lesson', score: 2 },
    { kind: 'concept', score: 1 },
    { kind: 'unheard', score: 1 },
  ];
  expect(byScore(rows).map(({ kind }) => kind)).toEqual(['lesson', 'concept', 'page', 'unheard']);
});

it('keeps to every filter at once', () => {
  const tactic = { ...entry('tactic', 'Cold call'), stages: ['aware'] };
  const all = { kind: '', stage: '', module: '' };
  expect(passes(tactic, { ...all, kind: 'tactic', stage: 'aware' })).toBe(true);
  expect(passes(tactic, { ...all, stage: 'own' })).toBe(false);
  expect(passes(tactic, { ...all, module: 'two-words' })).toBe(false);
});
