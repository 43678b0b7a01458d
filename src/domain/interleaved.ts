import { orderFor } from './order-for.ts';

/** An item and its exercise. */
export interface ItemRef {
  readonly exercise: string;
  readonly item: string;
}

/** Name of an item among the items of all exercises: `exercise/item`. */
export const keyOf = ({ exercise, item }: ItemRef): string => `${exercise}/${item}`;

/** Mixes items by a seed and keeps items of one exercise apart where that is possible. */
export function interleaved(items: readonly ItemRef[], seed: string): readonly ItemRef[] {
  const order = orderFor(seed, items.map(keyOf));
  const waiting = items.toSorted((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b)));
  const mixed: ItemRef[] = [];
  while (waiting.length > 0) {
    const last = mixed.at(-1)?.exercise;
    const left = Map.groupBy(waiting, ({ exercise }) => exercise);
    // The exercise with most items left goes first, else its items would end up side by side.
    const most = Math.max(...[...left.values()].map((list) => list.length));
    const at = waiting.findIndex(
      ({ exercise }) =>
        exercise !== last && ((left.get(exercise)?.length ?? 0) === most || left.size === 1),
    );
    const next =
      at >= 0
        ? at
        : Math.max(
            0,
            waiting.findIndex(({ exercise }) => exercise !== last),
          );
    mixed.push(...waiting.splice(next, 1));
  }
  return mixed;
}
