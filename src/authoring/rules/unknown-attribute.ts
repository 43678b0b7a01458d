import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { nearest } from '#authoring/nearest.ts';
import { allowedTags } from '#authoring/tags.ts';

/** Attributes a tag does not have. */
export function unknownAttribute({ entries }: Content): Issue<'unknown-attribute'>[] {
  return entries.flatMap(({ tags, file }) =>
    tags.flatMap((tag) => {
      const known = Object.keys(allowedTags[tag.name]?.attributes ?? {});
      const unknown = [...tag.attributes.keys()].filter((name) => !known.includes(name));
      return (known.length === 0 ? [] : unknown).map((attribute): Issue<'unknown-attribute'> => ({
        rule: 'unknown-attribute',
        file: file,
        line: tag.lineOf(attribute),
        args: { tag: tag.name, attribute, nearest: nearest(attribute, known) },
      }));
    }),
  );
}
