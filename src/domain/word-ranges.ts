import { searchTokens } from './search-key.ts';

/** Where a text holds a word: from, to. */
export type WordRange = readonly [from: number, to: number];

/** Words of fewer letters stand everywhere. */
const fewestLetters = 2;

/** Words of a query that are worth marking, as they are compared. */
export const wordsToMark = (query: string): string[] => [
  ...new Set(searchTokens(query).filter((word) => word.length >= fewestLetters)),
];

/** The words of a text that are one of the given words, whatever their case, accents or plural. */
export function wordRanges(text: string, words: readonly string[]): WordRange[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(([word]) => searchTokens(word).some((token) => words.includes(token)))
    .map((match) => [match.index, match.index + match[0].length]);
}
