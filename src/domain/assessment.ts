import type { Attempt, Progress } from '#schemas/progress.ts';
import type { IndexedExercise, PracticeIndex } from '#schemas/practice-index.ts';
import { orderFor } from './order-for.ts';
import { interleaved, type ItemRef } from './interleaved.ts';

type Objective = IndexedExercise['objective'];

/** How many items of each objective a test has, and when it is passed. */
export interface Blueprint {
  readonly items: Readonly<Partial<Record<Objective, number>>>;
  /** Least number of right items. */
  readonly pass: number;
  /** The objective in which hardly any error is allowed, and how many are. */
  readonly guarded: { readonly objective: Objective; readonly errors: number };
}

/** Items a blueprint asks for in all. */
export const lengthOf = ({ items }: Blueprint): number =>
  Object.values(items).reduce((total, count) => total + count, 0);

const keyOf = ({ exercise, item }: ItemRef): string => `${exercise}/${item}`;
const assessments = (index: PracticeIndex): readonly IndexedExercise[] =>
  index.exercises.filter(({ use }) => use === 'assessment');

/** `p3-food-labs` and `p3-city-water` are twins: they test the same, so a form has one of them. */
const twinOf = ({ item }: ItemRef): string => /^p\d+(?=-)/u.exec(item)?.[0] ?? item;

/** The first of each pair of twins; their others follow, for pools too small for a form. */
function oneOfTwins(refs: readonly ItemRef[]): readonly ItemRef[] {
  const isFirst = (ref: ItemRef, at: number): boolean =>
    refs.findIndex((other) => twinOf(other) === twinOf(ref)) === at;
  return [...refs.filter(isFirst), ...refs.filter((ref, at) => !isFirst(ref, at))];
}

/**
 * Draws a form by a seed: for each objective as many items as the blueprint says, those first that
 * the learner has not met, so that a second try is a parallel form, and one of each pair of twins.
 * Items of one objective do not stand side by side where that is possible.
 */
export function drawForm(
  seed: string,
  index: PracticeIndex,
  blueprint: Blueprint,
  met: ReadonlySet<string>,
): readonly ItemRef[] {
  const drawn = Object.entries(blueprint.items).flatMap(([objective, count]) => {
    const pool = assessments(index)
      .filter((exercise) => exercise.objective === objective)
      .flatMap(({ id, items }) => items.map((item) => ({ exercise: id, item: item.id })));
    const order = orderFor(seed, pool.map(keyOf));
    const isMet = (ref: ItemRef): number => Number(met.has(keyOf(ref)));
    const sorted = pool.toSorted(
      (a, b) => isMet(a) - isMet(b) || order.indexOf(keyOf(a)) - order.indexOf(keyOf(b)),
    );
    return oneOfTwins(sorted).slice(0, count);
  });
  return interleaved(drawn, seed);
}

/** Items the learner had answered in other sets before this one began: fixed while it runs. */
export function metBefore(progress: Progress, set: string): ReadonlySet<string> {
  const began = Math.min(
    ...progress.attempts.filter((attempt) => attempt.set === set).map(({ at }) => at),
  );
  return new Set(
    progress.attempts
      .filter((attempt) => attempt.set !== undefined && attempt.set !== set && attempt.at <= began)
      .map(keyOf),
  );
}

/** The first answer to each item of a set, by `exercise/item`; later ones do not count. */
export function answersIn(progress: Progress, set: string): ReadonlyMap<string, Attempt> {
  const answers = new Map<string, Attempt>();
  for (const attempt of progress.attempts.toSorted((a, b) => a.at - b.at)) {
    const key = keyOf(attempt);
    if (attempt.set === set && !answers.has(key)) answers.set(key, attempt);
  }
  return answers;
}

/** Seed of the form whose answers are recorded under a set; undefined for every other set. */
export function seedOf(set: string | undefined): string | undefined {
  return /^assessment:(.+)$/u.exec(set ?? '')?.[1];
}

/** The fragment that leads to a form of the assessment: its questions, never its answers. */
export const formAddress = (seed: string): string => `form-${seed}`;

/** Seed of the form a fragment leads to, if it leads to one. */
export const formIn = (fragment: string): string | undefined =>
  /^form-([0-9a-z]{8})$/u.exec(fragment)?.[1];

/** Seed of the form a learner took last; undefined if none was begun. */
export function lastForm(progress: Progress): string | undefined {
  return progress.attempts
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ set }) => seedOf(set) ?? [])
    .at(-1);
}

/** What a test is worth. */
export interface TestResult {
  readonly total: number;
  readonly right: number;
  readonly guardedErrors: number;
  readonly isPassed: boolean;
  readonly byObjective: readonly {
    readonly objective: Objective;
    readonly total: number;
    readonly right: number;
    /** Items that were not right. */
    readonly missed: readonly ItemRef[];
  }[];
}

/** Scores a form; an item without an answer is not right, and neither is a partly right one. */
export function scoreOf(
  form: readonly ItemRef[],
  answers: ReadonlyMap<string, Attempt>,
  index: PracticeIndex,
  { pass, guarded }: Blueprint,
): TestResult {
  const objectiveOf = new Map(index.exercises.map(({ id, objective }) => [id, objective]));
  const isRight = (ref: ItemRef): boolean => answers.get(keyOf(ref))?.outcome === 'correct';
  const groups = Map.groupBy(form, ({ exercise }) => objectiveOf.get(exercise));
  const byObjective = [...groups]
    .flatMap(([objective, refs]) => (objective ? [{ objective, refs }] : []))
    .map(({ objective, refs }) => {
      const missed = refs.filter((ref) => !isRight(ref));
      return { objective, total: refs.length, right: refs.length - missed.length, missed };
    })
    .sort((a, b) => (a.objective < b.objective ? -1 : 1));
  const right = form.filter(isRight).length;
  const guardedErrors =
    byObjective.find(({ objective }) => objective === guarded.objective)?.missed.length ?? 0;
  return {
    total: form.length,
    right,
    guardedErrors,
    isPassed: right >= pass && guardedErrors <= guarded.errors,
    byObjective,
  };
}
