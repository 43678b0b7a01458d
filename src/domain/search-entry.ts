/** Kinds of pages in the search, in the order in which equals stand. */
export const searchKinds = [
  'concept',
  'tactic',
  'strategy',
  'comparison',
  'lesson',
  'exercise',
  'scenario',
  'page',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A page as the word list of the search knows it: what it is called, and what it says in short. */
export interface SearchEntry {
  readonly title: string;
  /** Other words readers use for it. */
  readonly aliases: readonly string[];
  readonly kind: SearchKind;
  /** Address below the base path. */
  readonly path: string;
  readonly short: string;
  /** Steps of the buyer's journey, for tactics. */
  readonly stages?: readonly string[];
  /** The module, for lessons. */
  readonly module?: string;
}

/** What the results are kept to; an empty text keeps everything. */
export interface SearchFilters {
  readonly kind: string;
  readonly stage: string;
  readonly module: string;
}

/** Tells whether an entry keeps to the filters. */
export function passes(entry: SearchEntry, { kind, stage, module }: SearchFilters): boolean {
  return (
    (kind === '' || entry.kind === kind) &&
    (stage === '' || (entry.stages ?? []).includes(stage)) &&
    (module === '' || entry.module === module)
  );
}
