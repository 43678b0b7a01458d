import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { nearest } from '#authoring/nearest.ts';
import { allowedTags } from '#authoring/tags.ts';

/** Tags that are not in the table, and parts of a play outside a play. */
export function unknownTag({ entries }: Content): Issue<'unknown-tag'>[] {
  return entries.flatMap(({ tags, file }) =>
    tags.flatMap(({ name, line, within }): Issue<'unknown-tag'>[] => {
      const known = allowedTags[name];
      if (known && (!known.inside || within.at(-1)?.name === known.inside)) return [];
      const guess = known ? undefined : nearest(name, Object.keys(allowedTags));
      const args = { tag: name, inside: known?.inside, nearest: guess };
      return [{ rule: 'unknown-tag', file: file, line, args }];
    }),
  );
}
