import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { pointersOf } from '#authoring/pointers.ts';

/** Sources that no text cites and no evidence names. */
export function sourceNeverCited({ entries, sources }: Content): Issue<'source-never-cited'>[] {
  const cited = new Set(
    entries.flatMap((entry) =>
      pointersOf(entry).flatMap(({ to, id }) => (to === 'sources' ? [id] : [])),
    ),
  );
  return sources
    .filter(({ id }) => id !== '' && !cited.has(id))
    .map(({ id, at }) => ({ rule: 'source-never-cited', ...at(['id']), args: { source: id } }));
}
