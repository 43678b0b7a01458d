import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { destinationsOf } from '#domain/ways.ts';

/** Ways of a signpost that lead nowhere, or to several places at once. */
export function wayWithoutOnePlace({ signposts }: Content): Issue<'way-without-one-place'>[] {
  return signposts.flatMap(({ data, at }) =>
    (data.ways ?? []).flatMap((way, i): Issue<'way-without-one-place'>[] => {
      const places = destinationsOf(way).map(({ kind }) => kind);
      if (places.length === 1) return [];
      const args = { see: way.see, places };
      return [{ rule: 'way-without-one-place', ...at(['ways', i]), args }];
    }),
  );
}
