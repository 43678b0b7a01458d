import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { referencesIn } from '#authoring/schema-walk.ts';

/** Concepts that nothing but themselves refers to. */
export function orphanConcept({ entries, concepts }: Content): Issue<'orphan-concept'>[] {
  const named = new Set(
    entries.flatMap(({ collection, id: own, schema, raw, tags }) => {
      const fields = referencesIn(schema, raw).flatMap(({ to, id }) =>
        to === 'concepts' ? [id] : [],
      );
      const terms = tags.flatMap(({ name, attributes }) =>
        name === 'Term' ? (attributes.get('id') ?? []) : [],
      );
      return [...fields, ...terms].filter((id) => collection !== 'concepts' || id !== own);
    }),
  );
  return concepts
    .filter(({ id }) => !named.has(id))
    .map(({ id, file }) => ({
      rule: 'orphan-concept',
      file,
      line: 1,
      args: { concept: id },
    }));
}
