import { useEffect, useState } from 'react';
import {
  fetchExercise,
  fetchExerciseStrings,
  practiceIndex,
  type ExerciseStrings,
} from '#browser/practice-index.ts';
import type { PracticeIndex } from '#schemas/practice-index.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';

/** Something that is fetched: not there yet, there, or not to be had. */
export type Fetched<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: T };

function useFetched<T>(fetch: () => Promise<T>, key: string): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T>>({ state: 'waiting' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setFetched({ state: 'waiting' });
    fetch().then(
      (value) => {
        if (isCurrent) setFetched({ state: 'ready', value });
      },
      () => {
        if (!isCurrent) return;
        const retry = (): void => {
          setTries(tries + 1);
        };
        setFetched({ state: 'failed', retry });
      },
    );
    return () => {
      isCurrent = false;
    };
    // `key` says what is fetched; the function is new in every drawing.
  }, [key, tries]);
  return fetched;
}

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
