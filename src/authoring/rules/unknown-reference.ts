import type { Content } from '#authoring/content.ts';
import type { Entry } from '#authoring/entry.ts';
import { homes } from '#authoring/homes.ts';
import type { Issue } from '#authoring/issue.ts';
import { nearest } from '#authoring/nearest.ts';
import { pointersOf, type Pointer } from '#authoring/pointers.ts';

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
  const pointers = entries.flatMap((e) => [...inFolder(e), ...pointersOf(e)]);
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
