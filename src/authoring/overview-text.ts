import type { CollectionName } from '#schemas/words.ts';
import { nouns } from './messages/words.ts';
import type { LessonRow, Overview } from './overview.ts';

const columns = ['words', 'minutes', 'grade', 'exercises', 'items', 'claims'] as const;
const gap = 2;

const cell = (row: LessonRow, column: (typeof columns)[number]): string =>
  column === 'grade' ? row.grade.toFixed(1) : String(row[column]);

/** One line for each lesson under a line of headings, in columns. */
export function lessonTable({ lessons }: Pick<Overview, 'lessons'>): string {
  const width = Math.max(...lessons.map(({ id }) => id.length), 'lesson'.length);
  const line = (name: string, cells: readonly string[]): string =>
    [
      name.padEnd(width),
      ...cells.map((text, i) => text.padStart(gap + (columns[i] ?? '').length)),
    ].join('');
  const rows = lessons.map((row) =>
    line(
      row.id,
      columns.map((column) => cell(row, column)),
    ),
  );
  return [line('lesson', columns), ...rows].join('\n');
}

const many = (one: string): string => (one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`);
const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : many(one)}`;

/** What the guide holds, in two lines: the course and the matrix, then everything else. */
export function totals(overview: Overview): string {
  const { lessons, words, minutes, medianGrade, fits, items, counts } = overview;
  const of = (name: CollectionName): string => counted(counts[name] ?? 0, nouns[name]);
  const course = `${counted(lessons.length, 'lesson')} (${words} words, ${minutes} minutes, median grade ${medianGrade.toFixed(1)})`;
  const cells = Object.values(fits).reduce((sum, count) => sum + count, 0);
  const parts = Object.entries(fits).map(([fit, count]) => `${count} ${fit}`);
  return [
    `${course}, ${of('concepts')}, ${of('strategies')}, ${of('tactics')}, ${counted(cells, 'fit cell')} (${parts.join(', ')}),`,
    `${of('scenarios')}, ${of('statements')}, ${of('exercises')} (${counted(items, 'item')}), ${of('comparisons')}, ${of('signposts')}, ${of('paths')}, ${of('workshops')}, ${of('sources')}.`,
  ].join('\n');
}
