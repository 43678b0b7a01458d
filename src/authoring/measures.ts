import type { Body } from './body.ts';
import { readingGrade, wordsOf } from './readability.ts';

/** Words of a text, those in headings and tables too; words in a play are no prose. */
export const wordCount = ({ blocks }: Body): number =>
  blocks.flatMap(({ text }) => wordsOf(text)).length;

/** School years its paragraphs need, to one decimal. */
export function gradeOf({ blocks }: Body): number {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  return Math.round(readingGrade(paragraphs.map(({ text }) => text)) * 10) / 10;
}
