import type { Item, ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { optionsOf } from './options.ts';

/** What is said about one possible answer, whether anybody gave it or not. */
export interface Explanation {
  /** An option, a step, the right number, a likely wrong one, or the model; the end of its address. */
  readonly id: string;
  /** The answer; empty for a model answer, which is its own text. */
  readonly label: string;
  readonly text: string;
}

/** A likely wrong number is named by itself: `12.5` gives `slip-12-5`. */
export const slipId = (value: number): string =>
  `slip-${String(value).replace('-', 'minus-').replace('.', '-')}`;

/** Everything that is said about the answers of an item. */
export function explanationsOf(
  exercise: Pick<ResolvedExercise, 'options'>,
  item: Item,
): readonly Explanation[] {
  switch (item.type) {
    case 'choose':
      return optionsOf(exercise, item).map(({ id, label }) => ({
        id,
        label,
        text: (Object.hasOwn(item.feedback, id) ? item.feedback[id] : undefined) ?? '',
      }));
    case 'order':
      return item.steps.map(({ id, label, why }) => ({ id, label, text: why }));
    case 'number':
      return [
        { id: 'answer', label: `${String(item.answer)} ${item.unit}`, text: item.solution },
        ...item.slips.map(({ value, feedback }) => ({
          id: slipId(value),
          label: `${String(value)} ${item.unit}`,
          text: feedback,
        })),
      ];
    case 'write':
      return [{ id: 'model', label: '', text: item.model }];
  }
}
