import type { Attempt, Outcome } from '#schemas/progress.ts';
import type {
  ChooseItem,
  Item,
  NumberItem,
  OrderItem,
  ResolvedExercise,
  WriteItem,
} from '#schemas/resolved-exercise.ts';
import { slipId } from './explanations.ts';
import { isNear } from './near.ts';
import { optionsOf } from './options.ts';

/** One line that explains an answer: an option, a step, a number or a mark of the rubric. */
export interface Note {
  readonly id: string;
  readonly label: string;
  readonly isYours: boolean;
  readonly isRight: boolean;
  readonly text: string;
  /** Where the learner put a step that belongs elsewhere, from 1. */
  readonly yourPlace?: number;
}

/** What an answer is worth, and the lines that explain it. */
export interface ItemGrade {
  readonly outcome: Outcome;
  readonly notes: readonly Note[];
}

type Shared = Pick<ResolvedExercise, 'options'>;

/**
 * Grades one answer: ids of options in any order, ids of steps in their order, a number as text, or
 * ids of ticked marks. An empty list means that the learner asked to see the answer. What the item
 * does not know is simply not correct.
 */
export function gradeItem(exercise: Shared, item: Item, given: readonly string[]): ItemGrade {
  switch (item.type) {
    case 'choose':
      return gradeChoice(exercise, item, given);
    case 'order':
      return gradeOrder(item, given);
    case 'number':
      return gradeNumber(item, given);
    case 'write':
      return gradeText(item, given);
  }
}

/** What an answer is worth as a fact to keep: one that was shown on request is not correct. */
export function outcomeOf(
  exercise: Shared,
  item: Item,
  { given, shown }: Pick<Attempt, 'given' | 'shown'>,
): Outcome {
  return shown ? 'incorrect' : gradeItem(exercise, item, given).outcome;
}

/**
 * One option: right, partly right or not. Several: correct if exactly the right ones are chosen,
 * partly if more right ones than others are, so that ticking everything earns nothing.
 */
function gradeChoice(exercise: Shared, item: ChooseItem, given: readonly string[]): ItemGrade {
  const hits = given.filter((id) => item.right.includes(id)).length;
  const others = given.length - hits;
  const isCorrect = hits === item.right.length && others === 0;
  const isPartly = item.many ? hits > others : given.some((id) => item.partly.includes(id));
  const notes = optionsOf(exercise, item).map(({ id, label }) => ({
    id,
    label,
    isYours: given.includes(id),
    isRight: item.right.includes(id),
    text: (Object.hasOwn(item.feedback, id) ? item.feedback[id] : undefined) ?? '',
  }));
  return {
    outcome: isCorrect ? 'correct' : isPartly ? 'partly' : 'incorrect',
    notes: [
      ...notes.filter(({ isYours }) => isYours),
      ...notes.filter(({ isYours, isRight }) => !isYours && isRight),
    ],
  };
}

/** Length of the longest run of steps, gaps allowed, that are in the right order. */
function longestInOrder(places: readonly number[]): number {
  const best: number[] = [];
  for (const [at, place] of places.entries()) {
    const before = best.filter((_, earlier) => (places[earlier] ?? 0) < place);
    best[at] = 1 + Math.max(0, ...before);
  }
  return Math.max(0, ...best);
}

/** Correct if every step is in place; partly if two thirds of them are in order. */
function gradeOrder({ steps }: OrderItem, given: readonly string[]): ItemGrade {
  const places = given.map((id) => steps.findIndex((step) => step.id === id));
  const isCorrect = given.length === steps.length && places.every((place, at) => place === at);
  const isPartly = longestInOrder(places) * 3 >= steps.length * 2;
  const notes = steps.map(({ id, label, why }, at): Note => {
    const yours = given.indexOf(id);
    const isYours = yours === at;
    return {
      id,
      label,
      isYours,
      isRight: true,
      text: why,
      ...(isYours || yours < 0 ? {} : { yourPlace: yours + 1 }),
    };
  });
  return { outcome: isCorrect ? 'correct' : isPartly ? 'partly' : 'incorrect', notes };
}

function gradeNumber(item: NumberItem, given: readonly string[]): ItemGrade {
  const value = given.length === 1 ? Number(given[0]) : undefined;
  const counts = (target: number): boolean =>
    value !== undefined && isNear(value, target, item.tolerance);
  const withUnit = (number: number | string): string => `${String(number)} ${item.unit}`;
  const answer = { id: 'answer', label: withUnit(item.answer), isRight: true, text: item.solution };
  if (counts(item.answer)) {
    return { outcome: 'correct', notes: [{ ...answer, isYours: true }] };
  }
  const slip = item.slips.find((one) => counts(one.value));
  const yours =
    value === undefined
      ? []
      : [
          {
            id: slip ? slipId(slip.value) : 'yours',
            label: withUnit(value),
            isYours: true,
            isRight: false,
            text: slip?.feedback ?? '',
          },
        ];
  return { outcome: 'incorrect', notes: [...yours, { ...answer, isYours: false }] };
}

/** The learner grades: all marks ticked is correct, half of them partly. */
function gradeText({ rubric, model }: WriteItem, given: readonly string[]): ItemGrade {
  const ticked = rubric.filter(({ id }) => given.includes(id)).length;
  const outcome =
    ticked === rubric.length ? 'correct' : ticked * 2 >= rubric.length ? 'partly' : 'incorrect';
  return {
    outcome,
    notes: [
      ...rubric.map(({ id, label }) => ({
        id,
        label,
        isYours: given.includes(id),
        isRight: false,
        text: '',
      })),
      { id: 'model', label: '', isYours: false, isRight: true, text: model },
    ],
  };
}
