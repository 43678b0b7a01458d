import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchesFrom, storedSearches, withSearch } from '#domain/recent-searches.ts';
import { wordRanges, wordsToMark } from '#domain/word-ranges.ts';

it('keeps the last five searches, newest first, each once', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f', 'B '].reduce<string[]>(withSearch, []);
  expect(all).toEqual(['B', 'f', 'e', 'd', 'c']);
  expect(withSearch(all, '  ')).toEqual(all);
  expect(searchesFrom(storedSearches(all))).toEqual(all);
});

it.each([
  undefined,
  '',
  'garbage{',
  '5',
  'null',
  '[]',
  '{"searches":5}',
  '{"searches":[5,null," "]}',
])('reads nothing from %j', (text) => {
  expect(searchesFrom(text)).toEqual([]);
});

const marked = (text: string, query: string) =>
  wordRanges(text, wordsToMark(query)).map(([from, to]) => text.slice(from, to));

it('marks whole words whatever their case, accents or plural', () => {
  expect(marked('Cold calls. A CALL, a café; recall.', 'call cafe')).toEqual([
    'calls',
    'CALL',
    'café',
  ]);
  expect(marked('a b c', 'a % .*')).toEqual([]);
});

it('marks pieces of the text that do not overlap, for any text and query', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, query) => {
      let last = 0;
      for (const [from, to] of wordRanges(text, wordsToMark(query))) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
    }),
  );
});
