import type { IndexedExercise, PracticeIndex } from '#schemas/practice-index.ts';
import type { Progress } from '#schemas/progress.ts';
import { orderFor } from './order-for.ts';
import { attemptsBefore } from './attempts-before.ts';
import { interleaved, keyOf, type ItemRef } from './interleaved.ts';

/** How many items the daily set has, and the mixed one. */
const sizes = { daily: 5, mixed: 12 } as const;
type SetKind = keyof typeof sizes;

/** A set and what draws it: a day, or letters of a link. */
export interface SetName {
  readonly kind: SetKind;
  readonly seed: string;
}

/**
 * A set drawn by a seed: the same link gives the same set. With `begun`, items of exercises the
 * learner has begun come first, because practice follows reading. Texts to write take too long for
 * a set.
 */
export function drawSet(
  kind: SetKind,
  seed: string,
  index: PracticeIndex,
  begun: ReadonlySet<string> = new Set(),
): readonly ItemRef[] {
  const allowed = index.exercises.filter(
    ({ use, kind: form }) => use === 'practice' && form !== 'compare',
  );
  const refs = (exercises: readonly IndexedExercise[]): ItemRef[] =>
    exercises.flatMap(({ id, items }) => items.map((item) => ({ exercise: id, item: item.id })));
  const drawn = (exercises: readonly IndexedExercise[]): ItemRef[] => {
    const all = refs(exercises);
    const order = orderFor(seed, all.map(keyOf));
    return all.toSorted((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b)));
  };
  const own = allowed.filter(({ id }) => begun.has(id));
  const others = allowed.filter(({ id }) => !begun.has(id));
  return interleaved([...drawn(own), ...drawn(others)].slice(0, sizes[kind]), seed);
}

/** Exercises in which something was answered before a set began; later ones must not change it. */
export function begunBefore(progress: Progress, set: string): ReadonlySet<string> {
  return new Set(attemptsBefore(progress, set).map(({ exercise }) => exercise));
}

/**
 * The set an address names: `mixed-k3f9`, or the daily five of `today`. Anything else is the daily
 * five, so that a damaged link still leads to practice.
 */
export function seedFrom(fragment: string, today: string): SetName {
  const seed = /^mixed-([a-z0-9]{1,24})$/u.exec(fragment)?.[1];
  return seed === undefined ? { kind: 'daily', seed: today } : { kind: 'mixed', seed };
}
