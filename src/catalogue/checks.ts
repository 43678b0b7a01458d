import type { Check } from '#domain/shift.ts';
import type { ExerciseEntry } from './entries.ts';
import { allExercises } from './entries.ts';
import { exercise as resolve } from './exercises.ts';

/** Tests that have a page of their own, `/check/<use>/`. */
const checkUses = ['diagnostic', 'before', 'after'] as const;
export type CheckUse = (typeof checkUses)[number];

/** A test with the place it has in the course. */
export interface PlacedCheck {
  readonly use: CheckUse;
  readonly entry: ExerciseEntry;
}

/** The tests that have been written, in the order in which they are taken. */
export async function allChecks(): Promise<PlacedCheck[]> {
  const exercises = await allExercises();
  return checkUses.flatMap((use) =>
    exercises
      .filter(({ data }) => data.use === use)
      .slice(0, 1)
      .map((entry) => ({ use, entry })),
  );
}

/** A test as far as its rounds need it; undefined if it has not been written. */
export async function checkOf(use: CheckUse): Promise<Check | undefined> {
  const check = (await allChecks()).find((candidate) => candidate.use === use);
  if (!check) return undefined;
  const { id, items } = await resolve(check.entry.id);
  return { id, items: items.map((item) => ({ id: item.id, revision: item.revision })) };
}

/** The check that is given before the course and after it. */
export async function checksOf() {
  return { before: await checkOf('before'), after: await checkOf('after') };
}
