import { searchKinds, type SearchEntry } from '#domain/search-entry.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** True for a row of `search-words.json`. Written by hand: the schema library outweighs the list. */
function isEntry(value: unknown): value is SearchEntry {
  if (typeof value !== 'object' || value === null) return false;
  const row = value as Partial<Record<keyof SearchEntry, unknown>>;
  return (
    [row.title, row.path, row.short].every(isText) &&
    isTexts(row.aliases) &&
    searchKinds.some((kind) => kind === row.kind) &&
    (row.stages === undefined || isTexts(row.stages)) &&
    (row.module === undefined || isText(row.module))
  );
}

/** The word list from text that should hold it; rows that are none are left out. */
export const entriesFrom = (json: unknown): SearchEntry[] =>
  Array.isArray(json) ? json.filter(isEntry) : [];

/** Fetches the word list; its addresses get the folder the guide is served from. */
export async function loadWords(base: string): Promise<SearchEntry[]> {
  const response = await fetch(`${base}search-words.json`);
  if (!response.ok) throw new Error(`search-words.json: ${response.status}`);
  return entriesFrom(await response.json());
}
