import type { exerciseStrings } from '#i18n/exercise.ts';
import { isPracticeIndex, type PracticeIndex } from '#schemas/practice-index.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { fetchJson } from './fetch-json.ts';

let index: Promise<PracticeIndex> | undefined;

/**
 * The course and its exercises, fetched once for a page. Rejects where the network or the answer
 * fails; the next call tries again.
 */
export function practiceIndex(): Promise<PracticeIndex> {
  index ??= fetchJson('practice.json').then((json) => {
    if (!isPracticeIndex(json)) throw new Error('practice.json is not the course');
    return json;
  });
  index.catch(() => {
    index = undefined;
  });
  return index;
}

/** True for what `exercises/<id>.json` of this guide holds. */
function isExercise(value: unknown): value is ResolvedExercise {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'items' in value &&
    Array.isArray(value.items)
  );
}

const exercises = new Map<string, Promise<ResolvedExercise>>();

/** An exercise with everything looked up, fetched once for a page. */
export function fetchExercise(id: string): Promise<ResolvedExercise> {
  const known = exercises.get(id);
  if (known) return known;
  const fetched = fetchJson(`exercises/${encodeURIComponent(id)}.json`).then((json) => {
    if (!isExercise(json)) throw new Error(`exercises/${id}.json is not an exercise`);
    return json;
  });
  exercises.set(id, fetched);
  fetched.catch(() => exercises.delete(id));
  return fetched;
}

/** Words of the exercise views, as `words/exercise.json` of this guide holds them. */
export type ExerciseStrings = {
  readonly [Group in keyof typeof exerciseStrings]: {
    readonly [Name in keyof (typeof exerciseStrings)[Group]]: string;
  };
};

const isStrings = (value: unknown): value is ExerciseStrings =>
  typeof value === 'object' && value !== null && 'common' in value && 'question' in value;

let strings: Promise<ExerciseStrings> | undefined;

/** The words of the exercise views, fetched once for a page. */
export function fetchExerciseStrings(): Promise<ExerciseStrings> {
  strings ??= fetchJson('words/exercise.json').then((json) => {
    if (!isStrings(json)) throw new Error('words/exercise.json has no words');
    return json;
  });
  strings.catch(() => {
    strings = undefined;
  });
  return strings;
}
