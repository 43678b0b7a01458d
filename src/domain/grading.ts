import type { Certainty, Outcome } from '#schemas/progress.ts';
import type { SortExercise, SortItem } from '#schemas/sort-exercise.ts';

/** What an answer is worth, and the texts that explain it. */
export interface ItemGrade {
  readonly outcome: Outcome;
  /** Text for the chosen option; undefined only if authors gave none. */
  readonly feedback: string | undefined;
  /** Text for the right option, unless that was chosen. */
  readonly answerFeedback: string | undefined;
}

const textFor = (item: SortItem, optionId: string): string | undefined =>
  Object.hasOwn(item.feedback, optionId) ? item.feedback[optionId] : undefined;

/** Grades one answer. An option the item does not know is simply not correct. */
export function gradeItem(item: SortItem, optionId: string): ItemGrade {
  const feedback = textFor(item, optionId);
  if (optionId === item.answer) return { outcome: 'correct', feedback, answerFeedback: undefined };
  return {
    outcome: item.partly.includes(optionId) ? 'partly' : 'incorrect',
    feedback,
    answerFeedback: textFor(item, item.answer),
  };
}

/** What a set of answers is worth. Items without an answer count as open. */
export interface ExerciseGrade {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly counts: Readonly<Record<Outcome | 'open', number>>;
  /** correct: every item; incorrect: not one item, not even partly; partly: all between. */
  readonly overall: Outcome;
  /** Ids of the answered items that are not correct, in the order of the exercise. */
  readonly missed: readonly string[];
}

/** Grades an exercise from option ids by item id. */
export function gradeExercise(
  exercise: SortExercise,
  answers: ReadonlyMap<string, string>,
): ExerciseGrade {
  const outcomes = new Map<string, Outcome>();
  for (const item of exercise.items) {
    const option = answers.get(item.id);
    if (option !== undefined) outcomes.set(item.id, gradeItem(item, option).outcome);
  }
  const counts = {
    correct: 0,
    partly: 0,
    incorrect: 0,
    open: exercise.items.length - outcomes.size,
  };
  for (const outcome of outcomes.values()) counts[outcome] += 1;
  const overall =
    counts.correct === exercise.items.length
      ? 'correct'
      : counts.correct + counts.partly > 0
        ? 'partly'
        : 'incorrect';
  const missed = [...outcomes].filter(([, outcome]) => outcome !== 'correct').map(([id]) => id);
  return { outcomes, counts, overall, missed };
}

/** How often a learner answered with one certainty, and how often that was right. */
export interface CertaintyCount {
  readonly certainty: Certainty;
  readonly asked: number;
  readonly right: number;
}

/** Sets certainty against outcome; certainties nobody chose are left out. */
export function calibrationOf(
  answers: readonly { readonly certainty?: Certainty | undefined; readonly outcome: Outcome }[],
): readonly CertaintyCount[] {
  return ([3, 2, 1] as const)
    .map((certainty) => {
      const asked = answers.filter((answer) => answer.certainty === certainty);
      const right = asked.filter((answer) => answer.outcome === 'correct');
      return { certainty, asked: asked.length, right: right.length };
    })
    .filter(({ asked }) => asked > 0);
}

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
