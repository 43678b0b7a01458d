import type { SearchEntry } from './search-entry.ts';
import { namesIn, searchKey } from './search-key.ts';

/** A cell of the fit matrix: a tactic under a strategy. */
export interface AskedCell {
  readonly tactic: SearchEntry;
  readonly strategy: SearchEntry;
  /** Address below the base path. */
  readonly path: string;
}

const idOf = ({ path }: SearchEntry): string => path.split('/').at(-2) ?? '';

/** Words between the two names that name nothing. */
const joins = new Set(['and', 'x', 'in', 'for', 'with', 'under', 'fit', 'fits', 'of', 'a', '+']);

/** The entry of a kind that is called so: by title, by id, or by alias, in this order. */
function called(entries: readonly SearchEntry[], name: string): SearchEntry | undefined {
  const key = searchKey(name);
  if (key === '') return undefined;
  return (
    entries.find((entry) => namesIn(entry.title).some((title) => searchKey(title) === key)) ??
    entries.find((entry) => searchKey(idOf(entry)) === key) ??
    entries.find(({ aliases }) => aliases.some((alias) => searchKey(alias) === key))
  );
}

/** The cell of the matrix a query asks for: the name of a tactic next to the name of a strategy. */
export function askedCell(entries: readonly SearchEntry[], query: string): AskedCell | undefined {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const tactics = entries.filter(({ kind }) => kind === 'tactic');
  const strategies = entries.filter(({ kind }) => kind === 'strategy');
  for (let at = 1; at < words.length; at += 1) {
    const first = words.slice(0, joins.has(words[at - 1] ?? '') ? at - 1 : at).join(' ');
    const second = words.slice(at).join(' ');
    for (const [left, right] of [
      [first, second],
      [second, first],
    ] as const) {
      const tactic = called(tactics, left);
      const strategy = called(strategies, right);
      if (tactic && strategy) {
        return { tactic, strategy, path: `/fit/#${idOf(strategy)}--${idOf(tactic)}` };
      }
    }
  }
  return undefined;
}
