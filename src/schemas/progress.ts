// Travels to the page, so it uses zod/mini: 5 kB instead of 23.
import * as z from 'zod/mini';

/** What an answer is worth. */
const outcomeSchema = z.enum(['correct', 'partly', 'incorrect']);
export type Outcome = z.infer<typeof outcomeSchema>;

/** How sure a learner was before feedback: 1 guess, 2 fairly sure, 3 certain. */
const certaintySchema = z.literal([1, 2, 3]);
export type Certainty = z.infer<typeof certaintySchema>;

const id = z.string().check(z.minLength(1));
/** Milliseconds since 1970. */
const moment = z.number().check(z.nonnegative());

/** One answer to one item: a fact that is never changed afterwards. */
const attemptSchema = z.strictObject({
  id,
  exercise: id,
  item: id,
  /**
   * Ids of the chosen options, of the steps in their order or of the ticked marks; a number as text.
   */
  given: z.array(id),
  /** The test or set it belongs to, for example `assessment:k3f9`. */
  set: z.exactOptional(id),
  /** The learner asked to see the answer instead of giving one. */
  shown: z.exactOptional(z.literal(true)),
  /** How many hints were read before. */
  hints: z.exactOptional(z.int().check(z.positive())),
  /** What the learner wrote, where a text was asked. */
  text: z.exactOptional(z.string()),
  /** The item's revision when it was answered. */
  revision: z.int().check(z.positive()),
  /** What the answer was worth on that day. */
  outcome: outcomeSchema,
  certainty: z.exactOptional(certaintySchema),
  at: moment,
});
type StoredAttempt = Readonly<z.infer<typeof attemptSchema>>;
export interface Attempt extends Omit<StoredAttempt, 'given'> {
  readonly given: readonly string[];
}

/** Everything a browser keeps about a learner. Opinions such as mastery are worked out from it. */
export const progressSchema = z.strictObject({
  attempts: z.array(attemptSchema),
  /** Path of a page below the base path, and when it was first read. */
  pagesRead: z.record(z.string(), moment),
});
/** The same, as rules pass it on: nobody changes it in place. */
export interface Progress {
  readonly attempts: readonly Attempt[];
  readonly pagesRead: Readonly<Record<string, number>>;
}
