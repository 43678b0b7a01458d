import { idsInTags } from '#domain/mdx-tags.ts';
import { kinds, type Kind } from '#schemas/words.ts';
import type { ComparisonEntry } from './entries.ts';
import { allComparisons, allConcepts, allTactics, pick } from './entries.ts';

type Side = ComparisonEntry['data']['left'];

/** One of the two things of a comparison, with its shape and the entries that say more. */
export interface PlacedSide extends Pick<Side, 'name' | 'short' | 'example'> {
  readonly kind: Kind | undefined;
  readonly entries: readonly { readonly path: string; readonly title: string }[];
}

async function placed({ name, short, example, concept, tactic }: Side): Promise<PlacedSide> {
  const concepts = pick(await allConcepts(), concept === undefined ? [] : [concept]);
  const tactics = pick(await allTactics(), tactic === undefined ? [] : [tactic]);
  const shape = kinds.find((kind) => kind === concepts[0]?.data.kind);
  return {
    name,
    short,
    example,
    kind: tactic === undefined ? shape : 'tactic',
    entries: [
      ...concepts.map(({ id, data }) => ({ path: `/concepts/${id}/`, title: data.title })),
      ...tactics.map(({ id, data }) => ({ path: `/tactics/${id}/`, title: data.title })),
    ],
  };
}

/** Both things of a comparison. */
export async function sidesOf({
  data,
}: ComparisonEntry): Promise<readonly [PlacedSide, PlacedSide]> {
  return [await placed(data.left), await placed(data.right)];
}

/** A comparison as a link in a list. */
interface ComparisonLink {
  readonly path: string;
  readonly words: string;
}

const link = ({ id, data }: ComparisonEntry): ComparisonLink => ({
  path: `/compare/${id}/`,
  words: data.title,
});

const tags = { concept: 'Term', tactic: 'Tactic', strategy: 'Strategy' } as const;
type Named = keyof typeof tags;

const isSide = ({ data: { left, right } }: ComparisonEntry, kind: Named, id: string): boolean =>
  kind !== 'strategy' && [left[kind], right[kind]].includes(id);

/** Comparisons that set a concept or a tactic against something else. */
export async function comparisonsOf(kind: Named, id: string): Promise<ComparisonLink[]> {
  return (await allComparisons()).filter((comparison) => isSide(comparison, kind, id)).map(link);
}

/** Comparisons whose text names an entry that is not one of their two sides. */
export async function comparisonsNaming(kind: Named, id: string): Promise<ComparisonLink[]> {
  return (await allComparisons())
    .filter(
      (comparison) =>
        !isSide(comparison, kind, id) && idsInTags(comparison.body ?? '', tags[kind]).includes(id),
    )
    .map(link);
}

/** Comparisons that end with an exercise. */
export async function comparisonsChecking(exercise: string): Promise<ComparisonLink[]> {
  return (await allComparisons()).filter(({ data }) => data.check === exercise).map(link);
}
