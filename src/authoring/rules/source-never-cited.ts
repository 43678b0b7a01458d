import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { referencesIn } from '#authoring/schema-walk.ts';

/** Sources that no text cites and no evidence names. */
export function sourceNeverCited({ entries, sources }: Content): Issue<'source-never-cited'>[] {
  const cited = new Set(
    entries.flatMap(({ schema, raw, tags }) => [
      ...referencesIn(schema, raw).flatMap(({ to, id }) => (to === 'sources' ? [id] : [])),
      ...tags.flatMap(({ name, attributes }) =>
        name === 'Cite' ? (attributes.get('id') ?? []) : [],
      ),
    ]),
  );
  return sources
    .filter(({ id }) => id !== '' && !cited.has(id))
    .map(({ id, at }) => ({ rule: 'source-never-cited', ...at(['id']), args: { source: id } }));
}
