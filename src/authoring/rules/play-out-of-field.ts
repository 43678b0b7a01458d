import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { labelSpan } from '#authoring/play-labels.ts';
import type { Tag } from '#authoring/tag.ts';
import { columns } from '#domain/play.ts';

type Facts = Issue<'play-out-of-field'>['args'];
const fewest = 16;
const most = 30;

const numbers = (text: string): number[] => text.trim().split(/\s+/u).map(Number);

/** What is wrong with a part of a play: no place, no size, outside the field, words cut off. */
function problemOf(tag: Tag, rows: number): Pick<Facts, 'attribute' | 'problem'> | undefined {
  const size = tag.name === 'Label' ? undefined : tag.attributes.get('size');
  for (const attribute of ['at', 'from', 'to']) {
    const text = tag.attributes.get(attribute);
    if (text === undefined) continue;
    const [x = NaN, y = NaN, ...rest] = numbers(text);
    if (Number.isNaN(x + y) || rest.length > 0) return { attribute, problem: 'place' };
    const [width = 0, height = 0] = size === undefined ? [] : numbers(size);
    if (Number.isNaN(width + height)) return { attribute: 'size', problem: 'size' };
    if (x < 0 || y < 0 || x > columns || y > rows) return { attribute, problem: 'outside' };
    if (x + width > columns || y + height > rows) return { attribute: 'size', problem: 'outside' };
  }
  const span = labelSpan(tag);
  const cut = span && (span.left < 0 || span.right > columns);
  return cut ? { attribute: tag.name === 'Label' ? 'text' : 'label', problem: 'cut' } : undefined;
}

/** Plays whose parts leave the field, or that have no words for readers who cannot see them. */
export function playOutOfField({ entries }: Content): Issue<'play-out-of-field'>[] {
  return entries.flatMap(({ tags, file }) =>
    tags.flatMap((tag): Issue<'play-out-of-field'>[] => {
      const found = (attribute: string, problem: Facts['problem'], rows: number) => ({
        rule: 'play-out-of-field' as const,
        file: file,
        line: tag.lineOf(attribute),
        args: {
          tag: tag.name,
          attribute,
          written: tag.attributes.get(attribute) ?? '',
          problem,
          rows,
        },
      });
      const rowsOf = (play: Tag): number => Number(play.attributes.get('rows') ?? '27');
      if (tag.name === 'Play') {
        const rows = rowsOf(tag);
        const words = (tag.attributes.get('alt') ?? '').trim().split(/\s+/u).length;
        return [
          ...(rows >= fewest && rows <= most ? [] : [found('rows', 'rows', rows)]),
          ...(words < 5 && tag.attributes.get('alt')?.trim()
            ? [found('alt', 'no text', rows)]
            : []),
        ];
      }
      const play = tag.within.at(-1);
      if (play?.name !== 'Play') return [];
      const problem = problemOf(tag, rowsOf(play));
      return problem ? [found(problem.attribute, problem.problem, rowsOf(play))] : [];
    }),
  );
}
