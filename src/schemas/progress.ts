import {
  hasFields,
  isCount,
  isId,
  isListOf,
  isNumber,
  isOneOf,
  isTableOf,
  isText,
  type Check,
  type Checked,
} from './check.ts';

/** What an answer is worth. */
const isOutcome = isOneOf('correct', 'partly', 'incorrect');
export type Outcome = Checked<typeof isOutcome>;

/** How sure a learner was before feedback: 1 guess, 2 fairly sure, 3 certain. */
const isCertainty = isOneOf(1, 2, 3);
export type Certainty = Checked<typeof isCertainty>;

/** No calendar of this guide goes further; a review planned a hundred years later is still a date. */
const yearTenThousand = Date.UTC(10_000, 0);

/** Milliseconds since 1970. */
const isMoment: Check<number> = (value): value is number =>
  isNumber(value) && value >= 0 && value < yearTenThousand;

/** One answer to one item: a fact that is never changed afterwards. */
const isAttempt = hasFields(
  {
    id: isId,
    exercise: isId,
    item: isId,
    /**
     * Ids of the chosen options, of the steps in their order or of the ticked marks; a number as
     * text.
     */
    given: isListOf(isId),
    /** The item's revision when it was answered. */
    revision: isCount,
    /** What the answer was worth on that day. */
    outcome: isOutcome,
    at: isMoment,
  },
  {
    /** The test or set it belongs to, for example `assessment:k3f9`. */
    set: isId,
    /** The learner asked to see the answer instead of giving one. */
    shown: isOneOf(true),
    /** How many hints were read before. */
    hints: isCount,
    /** What the learner wrote, where a text was asked. */
    text: isText,
    certainty: isCertainty,
  },
);
export type Attempt = Checked<typeof isAttempt>;

/** True for everything a browser keeps about a learner. Opinions such as mastery are worked out. */
export const isProgress = hasFields({
  attempts: isListOf(isAttempt),
  /** Path of a page below the base path, and when it was first read. */
  pagesRead: isTableOf(isMoment),
});
export type Progress = Checked<typeof isProgress>;
