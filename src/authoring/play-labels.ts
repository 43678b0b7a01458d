import type { Tag } from './tag.ts';

/** Squares a letter takes: measured low, so that only words that are surely cut are a problem. */
const letter = 0.7;
const smallLetter = 0.6;

/** Where the words of a part of a play begin and end, in squares from the left. */
export function labelSpan(tag: Tag): { readonly left: number; readonly right: number } | undefined {
  const value = (name: string): string => tag.attributes.get(name) ?? '';
  const left = (name: string): number => Number.parseFloat(value(name));
  const label = value(tag.name === 'Label' ? 'text' : 'label');
  const small = tag.name === 'Player' || tag.name === 'Ticks' || value('size') === 'small';
  const width = label.length * (small ? smallLetter : letter);
  const from = (start: number) => ({ left: start, right: start + width });
  const around = (middle: number) => ({ left: middle - width / 2, right: middle + width / 2 });
  if (label === '') return undefined;
  switch (tag.name) {
    case 'Zone':
      return from(left('at') + 1.4);
    case 'Ticks':
    case 'Label':
      return from(left('at'));
    case 'Player':
    case 'Flag':
      return around(left('at'));
    case 'Arrow':
      return around((left('from') + left('to')) / 2);
    default:
      return undefined;
  }
}
