import type { Attempt, Progress } from '#schemas/progress.ts';
import type { IndexedExercise, PracticeIndex } from '#schemas/practice-index.ts';
import { attemptsBefore } from './attempts-before.ts';
import { orderFor } from './order-for.ts';
import { interleaved, keyOf, type ItemRef } from './interleaved.ts';

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
 * Draws a form by a seed: for each objective as many items as the blueprint says, and one of each
 * pair of twins. Those answered in this form come first, so that they stay in it whatever is learned
 * of earlier tries; then those the learner has not met, so that a second try is a parallel form.
 * Items of one objective do not stand side by side where that is possible.
 */
export function drawForm(
  seed: string,
  index: PracticeIndex,
  blueprint: Blueprint,
  met: ReadonlySet<string>,
  answered: { readonly has: (key: string) => boolean } = new Set<string>(),
): readonly ItemRef[] {
  const drawn = Object.entries(blueprint.items).flatMap(([objective, count]) => {
    const pool = assessments(index)
      .filter((exercise) => exercise.objective === objective)
      .flatMap(({ id, items }) => items.map((item) => ({ exercise: id, item: item.id })));
    const order = orderFor(seed, pool.map(keyOf));
    const rank = (ref: ItemRef): number =>
      answered.has(keyOf(ref)) ? 0 : met.has(keyOf(ref)) ? 2 : 1;
    const sorted = pool.toSorted(
      (a, b) => rank(a) - rank(b) || order.indexOf(keyOf(a)) - order.indexOf(keyOf(b)),
    );
    return oneOfTwins(sorted).slice(0, count);
  });
  return interleaved(drawn, seed);
}

/** The form of a learner by its seed: the same before, while and after it is answered. */
export function formFor(
  seed: string,
  index: PracticeIndex,
  blueprint: Blueprint,
  progress: Progress,
): readonly ItemRef[] {
  const set = setOf(seed);
  return drawForm(seed, index, blueprint, metBefore(progress, set), answersIn(progress, set));
}

/** Items the learner had answered in other sets before this one began. */
export function metBefore(progress: Progress, set: string): ReadonlySet<string> {
  const before = attemptsBefore(progress, set);
  return new Set(before.filter((attempt) => attempt.set !== undefined).map(keyOf));
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

/** The set under which the answers to a form are recorded. */
export const setOf = (seed: string): string => `assessment:${seed}`;

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
