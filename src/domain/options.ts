import type { ChooseItem, Item, Option, ResolvedExercise } from '#schemas/resolved-exercise.ts';

/** The options of an item: its own, or those of its exercise. */
export function optionsOf(
  exercise: Pick<ResolvedExercise, 'options'>,
  item: ChooseItem,
): readonly Option[] {
  return item.options ?? exercise.options;
}

/** True if everything a learner gave still exists, so that the answer can be shown. */
export function knows(
  exercise: Pick<ResolvedExercise, 'options'>,
  item: Item,
  given: readonly string[],
): boolean {
  switch (item.type) {
    case 'choose': {
      const options = optionsOf(exercise, item);
      return given.every((id) => options.some((option) => option.id === id));
    }
    case 'order':
      return (
        given.length === 0 ||
        (given.length === item.steps.length && item.steps.every(({ id }) => given.includes(id)))
      );
    case 'number':
      return given.every((text) => Number.isFinite(Number(text)));
    case 'write':
      return given.every((id) => item.rubric.some((mark) => mark.id === id));
  }
}
