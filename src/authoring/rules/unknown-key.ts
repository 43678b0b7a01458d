import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { nearest } from '#authoring/nearest.ts';
import { fieldName, keysAt } from '#authoring/schema-walk.ts';

/** Keys the schema does not know. */
export function unknownKey({ entries }: Content): Issue<'unknown-key'>[] {
  return entries.flatMap(({ faults, schema, at }) =>
    faults.flatMap((fault) => {
      if (fault.code !== 'unrecognized_keys') return [];
      const path = fault.path.filter((step) => typeof step !== 'symbol');
      const known = keysAt(schema, path);
      return fault.keys.map((key): Issue<'unknown-key'> => ({
        rule: 'unknown-key',
        ...at([...path, key]),
        args: { within: fieldName(path), key, nearest: nearest(key, known) },
      }));
    }),
  );
}
