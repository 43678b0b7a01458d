import type { Content } from '#authoring/content.ts';
import type { Entry } from '#authoring/entry.ts';
import type { Issue } from '#authoring/issue.ts';
import { correction, myths } from '#authoring/myths.ts';
import { proseOf, type Prose } from '#authoring/prose.ts';
import { valueAt } from '#authoring/schema-walk.ts';
import { isRecord } from '#schemas/is-record.ts';
import type { CollectionName } from '#schemas/words.ts';

/** The text that has to correct: the paragraph, or in fields the list entry around the words. */
function around({ raw }: Entry, { path, text }: Prose): string {
  const ends = path.flatMap((step, i) => (typeof step === 'number' ? [i + 1] : []));
  const entry = ends
    .map((end) => valueAt(raw, path.slice(0, end)))
    .findLast((value) => isRecord(value));
  return entry === undefined ? text : JSON.stringify(entry);
}

function isCorrected(entry: Entry, prose: Prose): boolean {
  const isTrap = prose.within.some(
    ({ name, attributes }) => name === 'Note' && attributes.get('kind') === 'trap',
  );
  const isWrongBelief = prose.field === 'misconceptions';
  return isTrap || isWrongBelief || correction.test(around(entry, prose));
}

/** Titles and limits of sources may hold a myth; the list of myths is there to correct them. */
const free: readonly CollectionName[] = ['sources', 'myths'];

/** Myths of sales in a text that does not correct them. */
export function myth({ entries }: Content): Issue<'myth'>[] {
  const shown = entries.filter(({ collection }) => !free.includes(collection));
  return shown.flatMap((entry) =>
    proseOf(entry).flatMap((prose) =>
      myths.flatMap(({ says, instead }): Issue<'myth'>[] => {
        const found = says.exec(prose.text);
        if (!found || isCorrected(entry, prose)) return [];
        const written = found[0].replaceAll(/\s+/gu, ' ');
        return [
          {
            rule: 'myth',
            ...prose.at(found.index),
            args: { field: prose.field, written, instead },
          },
        ];
      }),
    ),
  );
}
