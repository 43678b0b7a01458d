import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { fieldName, valueAt } from '#authoring/schema-walk.ts';
import { isRecord } from '#schemas/is-record.ts';

/** Required fields that are not there, and keys with nothing after the colon. */
export function missingField({ entries }: Content): Issue<'missing-field'>[] {
  return entries.flatMap(({ faults, raw, at }) =>
    faults.flatMap((fault): Issue<'missing-field'>[] => {
      const value = valueAt(raw, fault.path);
      const listed = typeof fault.path.at(-1) === 'number';
      if (fault.path.length === 0 || listed || !isRecord(raw)) return [];
      if (value !== undefined && value !== null) return [];
      const path = fault.path.filter((step) => typeof step !== 'symbol');
      const args = { field: fieldName(path), empty: value === null };
      return [{ rule: 'missing-field', ...at(path), args }];
    }),
  );
}
