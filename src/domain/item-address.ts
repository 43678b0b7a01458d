import type { Item, ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { explanationsOf } from './explanations.ts';

/** A part of an exercise that has an address: an item, one of its hints, or one explanation. */
export interface ItemPlace {
  readonly item: string;
  /** Number of the hint, from 1. */
  readonly hint?: number;
  /** Id of the explanation: an option, a step, a number or the model. */
  readonly feedback?: string;
}

/** The fragment under which an item can be linked; the plain list carries it as an id. */
export const itemAddress = (item: string): string => `item-${item}`;

/** The fragment of a hint. Hints are told in their order, so their number names them. */
export const hintAddress = (item: string, number: number): string =>
  `${itemAddress(item)}-hint-${number}`;

/** The fragment of one explanation. */
export const feedbackAddress = (item: string, explanation: string): string =>
  `${itemAddress(item)}-feedback-${explanation}`;

function placesOf(
  exercise: ResolvedExercise,
  item: Item,
): readonly (readonly [address: string, place: ItemPlace])[] {
  const { id, hints } = item;
  return [
    [itemAddress(id), { item: id }],
    ...hints.map((_, at) => [hintAddress(id, at + 1), { item: id, hint: at + 1 }] as const),
    ...explanationsOf(exercise, item).map(
      (one) => [feedbackAddress(id, one.id), { item: id, feedback: one.id }] as const,
    ),
  ];
}

/** The part of an exercise a fragment names, if it names one. */
export function itemPlace(exercise: ResolvedExercise, fragment: string): ItemPlace | undefined {
  return new Map(exercise.items.flatMap((item) => placesOf(exercise, item))).get(fragment);
}
