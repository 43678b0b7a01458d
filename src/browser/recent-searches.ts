import { searchesFrom, storedSearches, withSearch } from '#domain/recent-searches.ts';
import { windowStorage } from './storage.ts';

const key = 'why-how.searches';

/** The last searches on this device; where storage is refused there are none. */
export interface RecentSearches {
  read(): readonly string[];
  add(query: string): void;
  clear(): void;
}

/** The searches kept by a window. */
export function recentSearches(page: Window): RecentSearches {
  const storage = windowStorage(page);
  const read = (): readonly string[] => searchesFrom(storage.read(key));
  return {
    read,
    add(query) {
      storage.write(key, storedSearches(withSearch(read(), query)));
    },
    clear() {
      storage.remove(key);
    },
  };
}
