import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { allowedTags } from '#authoring/tags.ts';

/** Tags without an attribute they need, or with an empty one. */
export function missingAttribute({ entries }: Content): Issue<'missing-attribute'>[] {
  return entries.flatMap(({ tags, file }) =>
    tags.flatMap((tag) =>
      Object.entries(allowedTags[tag.name]?.attributes ?? {})
        .filter(([name, { optional }]) => !optional && !tag.attributes.get(name)?.trim())
        .map(([attribute]): Issue<'missing-attribute'> => ({
          rule: 'missing-attribute',
          file: file,
          line: tag.line,
          args: { tag: tag.name, attribute },
        })),
    ),
  );
}
