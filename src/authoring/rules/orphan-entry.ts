import type { Content } from '#authoring/content.ts';
import type { Entry } from '#authoring/entry.ts';
import { homes } from '#authoring/homes.ts';
import type { Issue } from '#authoring/issue.ts';
import { pointersOf } from '#authoring/pointers.ts';
import { isRecord } from '#schemas/is-record.ts';
import type { CollectionName } from '#schemas/words.ts';

/** Collections whose entries are found through others. Sources have source-never-cited. */
const watched: readonly CollectionName[] = [
  'concepts',
  'strategies',
  'tactics',
  'scenarios',
  'statements',
  'exercises',
];
const keyOf = (collection: CollectionName, id: string): string => `${collection}/${id}`;

/** Entries that are reached without a name: items of tests, open matches, open questions. */
function standsAlone({ collection, raw }: Entry): boolean {
  const fields = isRecord(raw) ? raw : {};
  if (collection === 'statements') return fields['answer'] === 'discussion';
  const isTest = (fields['use'] ?? 'practice') !== 'practice';
  return collection === 'exercises' && (isTest || fields['tactics'] === 'all');
}

/** Entries that nothing but themselves refers to; a cell of the fit matrix is no reference. */
export function orphanEntry({ entries }: Content): Issue<'orphan-entry'>[] {
  const named = new Set(
    entries.flatMap((entry) =>
      pointersOf(entry)
        .filter(({ to, id }) => to !== entry.collection || id !== entry.id)
        .filter(({ field }) => entry.collection !== 'tactics' || field !== 'fits')
        .map(({ to, id }) => keyOf(to, id)),
    ),
  );
  return entries
    .filter(({ collection, id }) => watched.includes(collection) && id !== '')
    .filter((entry) => !named.has(keyOf(entry.collection, entry.id)) && !standsAlone(entry))
    .map(({ collection, id, file, at }) => ({
      rule: 'orphan-entry',
      ...(homes[collection].kind === 'list' ? at(['id']) : { file, line: 1 }),
      args: { collection, id },
    }));
}
