import {
  fetchExercise,
  fetchExerciseStrings,
  practiceIndex,
  type ExerciseStrings,
} from '#browser/practice-index.ts';
import type { PracticeIndex } from '#schemas/practice-index.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { useFetched, type Fetched } from './useFetched.ts';

/** The course and its exercises, as the browser knows them. */
export function usePracticeIndex(): Fetched<PracticeIndex> {
  return useFetched(practiceIndex, 'index');
}

/** Exercises by id; ready when all are there. */
export function useExercises(
  ids: readonly string[],
): Fetched<ReadonlyMap<string, ResolvedExercise>> {
  const distinct = [...new Set(ids)].sort();
  return useFetched(
    async () =>
      new Map(
        await Promise.all(distinct.map(async (id) => [id, await fetchExercise(id)] as const)),
      ),
    distinct.join(' '),
  );
}

/** One exercise with the words of its view. */
export function useExerciseWithWords(
  id: string,
): Fetched<readonly [ResolvedExercise, ExerciseStrings]> {
  return useFetched(() => Promise.all([fetchExercise(id), fetchExerciseStrings()]), id);
}
