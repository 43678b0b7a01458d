import {
  hasFields,
  isCount,
  isId,
  isListOf,
  isNumber,
  isOneOf,
  isText,
  type Checked,
} from './check.ts';

const isIndexedExercise = hasFields(
  {
    id: isId,
    title: isText,
    kind: isText,
    /** Address below the base path. */
    path: isText,
    use: isOneOf('practice', 'before', 'after', 'diagnostic', 'assessment'),
    objective: isOneOf('O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8'),
    minutes: isNumber,
    items: isListOf(hasFields({ id: isId, revision: isCount })),
  },
  {
    /** The lesson it belongs to, if one names it. */
    lesson: isId,
  },
);
export type IndexedExercise = Checked<typeof isIndexedExercise>;

/** True for what the browser knows of the course: every lesson in order, every exercise. */
export const isPracticeIndex = hasFields({
  lessons: isListOf(
    hasFields({
      id: isId,
      title: isText,
      path: isText,
      module: isText,
      /** Exercises of the lesson; the check is the last one. */
      exercises: isListOf(isId),
    }),
  ),
  exercises: isListOf(isIndexedExercise),
});
export type PracticeIndex = Checked<typeof isPracticeIndex>;
