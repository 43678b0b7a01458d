import type { Content } from '#authoring/content.ts';
import { idOfFile } from '#authoring/entry.ts';
import { collectionOf, homes } from '#authoring/homes.ts';
import type { Issue } from '#authoring/issue.ts';
import { isRecord } from '#schemas/is-record.ts';
import { idPattern } from '#schemas/words.ts';

/** Files beside the entries: published addresses, and where those that moved lead now. */
const besideEntries = new Set(['addresses.txt', 'redirects.yaml']);

type Place = Issue<'bad-id'>['args']['place'];

/** What is wrong with a path below the content folder, if anything. */
function wrongPath(path: string): Place | undefined {
  if (besideEntries.has(path)) return undefined;
  const collection = collectionOf(path);
  if (!collection) return 'stranger';
  const home = homes[collection];
  if (home.kind === 'list') return undefined;
  const name = path.slice(home.path.length + 1, -home.ending.length);
  if (collection !== 'lessons') return idPattern.test(name) ? undefined : 'id';
  const [module = '', lesson = '', ...rest] = name.split('/');
  const numbered = /^\d\d-/u.test(lesson) && rest.length === 0;
  if (!numbered) return 'lesson';
  return idPattern.test(module) && idPattern.test(idOfFile(path)) ? undefined : 'id';
}

/** File names and ids that cannot be an address, and files that no collection reads. */
export function badId({ files, strangers, entries, folder }: Content): Issue<'bad-id'>[] {
  return [
    ...[...files.map(({ path }) => path), ...strangers].flatMap((path): Issue<'bad-id'>[] => {
      const place = wrongPath(path);
      const args = (wrong: Place) => ({ written: path.split('/').at(-1) ?? path, place: wrong });
      return place
        ? [{ rule: 'bad-id', file: `${folder}/${path}`, line: 1, args: args(place) }]
        : [];
    }),
    ...entries.flatMap(({ collection, id, raw, at, faults }): Issue<'bad-id'>[] => {
      const given = isRecord(raw) && !faults.some(({ path }) => path[0] === 'id');
      if (homes[collection].kind === 'folder' || !given || idPattern.test(id)) return [];
      return [{ rule: 'bad-id', ...at(['id']), args: { written: id, place: 'id' } }];
    }),
  ];
}
