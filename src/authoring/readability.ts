/** Words of a text; numbers and words with apostrophes or hyphens count as one. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Syllables of an English word, by groups of vowels; a mute e, es or ed at the end is not one. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/gu, '');
  const spoken = letters
    .replace(/(?<=[^aeiouy][^aeiouy])le$/u, 'el')
    .replace(/(?<=[aeiouy].*[^aeiouytd])ed$/u, '')
    .replace(/(?<=[aeiouy].*[^aeiouylsxzcg])es$/u, '')
    .replace(/(?<=[aeiouy].*[^aeiouyl])e$/u, '');
  const groups = spoken.match(/[aeiouy]+/gu)?.length ?? 0;
  // Two vowels that are spoken apart: period, trial; not nation, social, million.
  const apart = spoken.match(/(?<![tscgxln])i[ao]/gu)?.length ?? 0;
  return Math.max(groups + apart, 1);
}

const sentencesOf = (block: string): string[] =>
  block.split(/[.!?]["”’)]*\s+/u).filter((sentence) => wordsOf(sentence).length > 0);

/**
 * School years needed to read paragraphs: 0.39 words a sentence + 11.8 syllables a word - 15.59.
 * Source: Kincaid, Fishburne, Rogers & Chissom (1975), Derivation of New Readability Formulas for
 * Navy Enlisted Personnel, Research Branch Report 8-75. Syllables are estimated, so is the grade.
 */
export function readingGrade(blocks: readonly string[]): number {
  const words = blocks.flatMap(wordsOf);
  const sentences = blocks.flatMap(sentencesOf).length;
  if (words.length === 0) return 0;
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * spoken) / words.length - 15.59;
}
