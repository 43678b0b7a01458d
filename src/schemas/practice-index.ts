// Travels to the page, so it uses zod/mini.
import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1));
const objective = z.enum(['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8']);

const exerciseSchema = z.strictObject({
  id,
  title: z.string(),
  kind: z.string(),
  /** Address below the base path. */
  path: z.string(),
  use: z.enum(['practice', 'before', 'after', 'diagnostic', 'assessment']),
  objective,
  minutes: z.number(),
  /** The lesson it belongs to, if one names it. */
  lesson: z.exactOptional(id),
  items: z.array(z.strictObject({ id, revision: z.int() })),
});

/** What the browser knows of the course: every lesson in order, every exercise with its items. */
export const practiceIndexSchema = z.strictObject({
  lessons: z.array(
    z.strictObject({
      id,
      title: z.string(),
      path: z.string(),
      module: z.string(),
      /** Exercises of the lesson; the check is the last one. */
      exercises: z.array(id),
    }),
  ),
  exercises: z.array(exerciseSchema),
});
export type PracticeIndex = z.infer<typeof practiceIndexSchema>;
export type IndexedExercise = z.infer<typeof exerciseSchema>;
