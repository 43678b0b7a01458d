import type { Content } from '#authoring/content.ts';
import type { Entry } from '#authoring/entry.ts';
import { homes } from '#authoring/homes.ts';
import type { Issue, Place } from '#authoring/issue.ts';
import { nearest } from '#authoring/nearest.ts';
import { fieldName, referencesIn } from '#authoring/schema-walk.ts';
import { allowedTags } from '#authoring/tags.ts';
import type { CollectionName } from '#schemas/words.ts';

interface Pointer extends Place {
  readonly field: string;
  readonly to: CollectionName;
  readonly id: string;
}

function inFields({ schema, raw, at }: Entry): Pointer[] {
  return referencesIn(schema, raw).map(({ to, id, path }) => {
    const inKey = path.at(-1) === id;
    return { field: fieldName(inKey ? path.slice(0, -1) : path), to, id, ...at(path) };
  });
}

function inTags({ tags, file }: Entry): Pointer[] {
  return tags.flatMap((tag) =>
    [...tag.attributes].flatMap(([name, id]) => {
      const to = allowedTags[tag.name]?.attributes[name]?.to;
      const place = { file, line: tag.lineOf(name) };
      return to ? [{ field: `<${tag.name} ${name}>`, to, id, ...place }] : [];
    }),
  );
}

/** The folder of a lesson names its module. */
function inFolder({ collection, path, file }: Entry): Pointer[] {
  const [, module, lesson] = path.split('/');
  if (collection !== 'lessons' || module === undefined || lesson === undefined) return [];
  return [{ field: 'folder', to: 'modules', id: module, file, line: 1 }];
}

/** Ids in fields and tags that name no entry. */
export function unknownReference({
  entries,
  ids,
  knows,
  folder,
}: Content): Issue<'unknown-reference'>[] {
  const pointers = entries.flatMap((e) => [...inFolder(e), ...inFields(e), ...inTags(e)]);
  return pointers.flatMap(({ field, to, id, file, line }): Issue<'unknown-reference'>[] => {
    const known = ids(to);
    if (known.includes(id) || !knows(to)) return [];
    const { kind, path, ending } = homes[to];
    const name = to === 'lessons' ? `<module>/<nn>-${id}` : id;
    const home = kind === 'list' ? `${folder}/${path}` : `${folder}/${path}/${name}${ending}`;
    const args = { field, to, id, nearest: nearest(id, known), home, inList: kind === 'list' };
    return [{ rule: 'unknown-reference', file, line, args }];
  });
}
