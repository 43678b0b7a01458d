import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { referencesIn } from '#authoring/schema-walk.ts';
import { reachableFrom } from '#domain/ways.ts';

/** Signposts no way leads to, counted from the first one. */
export function unreachableSignpost({ signposts }: Content): Issue<'unreachable-signpost'>[] {
  const [first] = signposts;
  if (!first) return [];
  // Read from what was written: a signpost with another fault still leads on.
  const waysFrom = (id: string): string[] =>
    signposts
      .filter((signpost) => signpost.id === id)
      .flatMap(({ schema, raw }) => referencesIn(schema, raw))
      .flatMap((reference) => (reference.to === 'signposts' ? [reference.id] : []));
  const reached = reachableFrom(first.id, waysFrom);
  return signposts
    .filter(({ id }) => id !== '' && !reached.has(id))
    .map(({ id, at }) => ({
      rule: 'unreachable-signpost',
      ...at(['id']),
      args: { signpost: id, first: first.id },
    }));
}
