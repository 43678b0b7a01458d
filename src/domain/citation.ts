import type { Source } from '#schemas/source.ts';

/** "Terho, Eggert, Haas & Ulaga" and 2015 give "Terho et al. 2015". */
export function shortCitation({ authors, year }: Pick<Source, 'authors' | 'year'>): string {
  const names = authors.split(/,\s+|\s+(?:&|and)\s+/u);
  const first = names[0] ?? authors;
  const who = names.length > 2 ? `${first} et al.` : names.join(' & ');
  return year === undefined ? who : `${who} ${String(year)}`;
}
