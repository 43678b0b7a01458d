import { fill } from '#i18n/fill.ts';
import type { Progress } from '#schemas/progress.ts';
import type { ProgressWords } from './words.ts';

/** How much a record holds, in words that fill the slots `{answers}` and `{lessons}`. */
export function countsOf(
  { attempts, pagesRead }: Progress,
  words: ProgressWords,
): { readonly answers: string; readonly lessons: string } {
  const pages = Object.keys(pagesRead).length;
  return {
    answers:
      attempts.length === 1 ? words.answersOnce : fill(words.answers, { count: attempts.length }),
    lessons: pages === 1 ? words.lessonsReadOnce : fill(words.lessonsRead, { count: pages }),
  };
}
