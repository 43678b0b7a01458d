import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import type { PartName, Place } from './issue.ts';
import type { Path } from './yaml.ts';

/** One thing inside an exercise. */
interface Part extends Place {
  readonly id: string;
  /** Words of its own by which a reader tells it from its neighbors. */
  readonly label: string | undefined;
}

/** Things of one kind that stand beside each other in an exercise. */
interface Parts {
  readonly what: PartName;
  readonly list: readonly Part[];
}
type Listed = readonly { readonly id: string; readonly label?: string }[];

/** Parts of a list at a path; items have texts, but two of them may ask the same of other facts. */
const listAt = (at: Entry['at'], what: PartName, path: Path, list: Listed = []): Parts => ({
  what,
  list: list.map(({ id, label }, i) => ({ id, label, ...at([...path, i, 'id']) })),
});

/** Cards that are named by an id alone. */
const namesAt = (
  at: Entry['at'],
  path: Path,
  ids: readonly string[] = [],
  key: Path = [],
): Parts => ({
  what: 'item',
  list: ids.map((id, i) => ({ id, label: undefined, ...at([...path, i, ...key]) })),
});

/** Every list inside exercises whose entries need ids of their own. */
export function partsOf(content: Content): Parts[] {
  const { classify, matchStrategies, matchStages, choice, context, repair } = content;
  const { order, numeric, compare, cases } = content;
  const items = [...classify, ...choice, ...context, ...repair, ...order, ...numeric, ...compare];
  return [
    ...items.map(({ data, at }) => listAt(at, 'item', ['items'], data.items)),
    ...classify.flatMap(({ data, at }) => [
      listAt(at, 'option', ['options'], data.options),
      namesAt(at, ['statements'], data.statements),
    ]),
    ...matchStrategies.map(({ data, at }) =>
      namesAt(at, ['tactics'], Array.isArray(data.tactics) ? data.tactics : []),
    ),
    ...matchStages.map(({ data, at }) =>
      namesAt(
        at,
        ['items'],
        data.items?.map(({ tactic }) => tactic),
        ['tactic'],
      ),
    ),
    ...[...choice, ...context, ...repair].flatMap(({ data, at }) =>
      (data.items ?? []).map(({ options }, i) =>
        listAt(at, 'option', ['items', i, 'options'], options),
      ),
    ),
    ...order.flatMap(({ data, at }) =>
      (data.items ?? []).map(({ steps }, i) => listAt(at, 'step', ['items', i, 'steps'], steps)),
    ),
    ...compare.flatMap(({ data, at }) =>
      (data.items ?? []).map(({ rubric }, i) => listAt(at, 'mark', ['items', i, 'rubric'], rubric)),
    ),
    ...repair.map(({ data, at }) => listAt(at, 'line', ['plan'], data.plan)),
    ...cases.map(({ data, at }) => listAt(at, 'option', ['diagnoses'], data.diagnoses)),
  ];
}
