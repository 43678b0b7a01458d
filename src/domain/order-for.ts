import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';

/** FNV-1a, 32 bit: turns a seed and an id into a number that looks drawn by lot. */
function lot(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  // FNV alone leaves neighbours together; this stirs the high bits into the low ones.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * Puts ids in an order that depends only on the seed and the ids themselves: the same in every
 * browser, and a new id finds its place without moving the others past each other.
 */
export function orderFor(seed: string, ids: readonly string[]): readonly string[] {
  return ids
    .map((id) => ({ id, at: lot(`${seed}/${id}`) }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** The same for things that carry an id. */
export function inOrderFor<T extends { readonly id: string }>(
  seed: string,
  things: readonly T[],
): readonly T[] {
  const order = orderFor(
    seed,
    things.map(({ id }) => id),
  );
  return things.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** Steps to be sorted, mixed by a seed; never in the right order, which would need no sorting. */
export function mixed(seed: string, ids: readonly string[]): readonly string[] {
  const order = orderFor(seed, ids);
  return ids.length > 1 && order.every((id, place) => id === ids[place])
    ? [...order.slice(1), ...order.slice(0, 1)]
    : order;
}

/** Kinds whose questions build on each other; authors set their order. */
const inSequence: ReadonlySet<ResolvedExercise['kind']> = new Set([
  'scenario',
  'repair',
  'order',
  'numeric',
  'compare',
]);

/** The order of a round: mixed by exercise and round, or as authors wrote it. */
export function roundOrder(
  { id, kind, items }: Pick<ResolvedExercise, 'id' | 'kind' | 'items'>,
  round: number,
  asked: readonly string[],
): readonly string[] {
  return inSequence.has(kind)
    ? items.map((item) => item.id).filter((item) => asked.includes(item))
    : orderFor(`${id}:${round}`, asked);
}
