import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { nearest } from '#authoring/nearest.ts';
import { misconceptions } from '#authoring/outline.ts';

/** Case, marks and spaces do not matter. */
const plain = (sentence: string): string =>
  sentence.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Wrong beliefs of the outline that no lesson declares. */
export function misconceptionNotAddressed({
  lessons,
  folder,
}: Content): Issue<'misconception-not-addressed'>[] {
  // A lesson whose list cannot be read may correct any of them.
  if (lessons.some(({ data }) => !data.misconceptions)) return [];
  const declared = lessons.flatMap(({ data }) => data.misconceptions ?? []);
  const known = new Set(Object.values(misconceptions).map(plain));
  const others = declared.filter((sentence) => !known.has(plain(sentence)));
  return Object.values(misconceptions)
    .filter((sentence) => !declared.some((other) => plain(other) === plain(sentence)))
    .map((sentence) => ({
      rule: 'misconception-not-addressed',
      file: `${folder}/lessons`,
      line: 1,
      args: { sentence, nearest: nearest(sentence, others) },
    }));
}
