import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';

/** Rows of a table with more or fewer cells than it has columns. */
export function unevenTable({ choice, numeric }: Content): Issue<'uneven-table'>[] {
  return [...choice, ...numeric].flatMap(({ data: { table }, at }) =>
    (table?.rows ?? []).flatMap((row, i): Issue<'uneven-table'>[] => {
      const columns = table?.columns.length ?? 0;
      if (row.length === columns) return [];
      const args = { row: i + 1, cells: row.length, columns };
      return [{ rule: 'uneven-table', ...at(['table', 'rows', i]), args }];
    }),
  );
}
