/** As many searches as are remembered. */
const most = 5;

/** The searches with one more, newest first, each once whatever its case. */
export function withSearch(searches: readonly string[], query: string): string[] {
  const added = query.trim();
  if (added === '') return [...searches];
  const others = searches.filter((search) => search.toLowerCase() !== added.toLowerCase());
  return [added, ...others].slice(0, most);
}

/** Searches as they are stored. */
export const storedSearches = (searches: readonly string[]): string =>
  JSON.stringify({ version: 1, searches });

/** Reads stored searches; text that is none is an empty list. */
export function searchesFrom(text: string | undefined): string[] {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null || !('searches' in value)) return [];
    const { searches } = value;
    if (!Array.isArray(searches)) return [];
    return (searches as readonly unknown[])
      .filter((search) => typeof search === 'string')
      .filter((search) => search.trim() !== '')
      .slice(0, most);
  } catch {
    return [];
  }
}
