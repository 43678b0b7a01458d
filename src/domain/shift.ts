import type { Attempt, Certainty, Progress } from '#schemas/progress.ts';
import type { IndexedExercise } from '#schemas/practice-index.ts';
import { calibrationOf, type CertaintyCount } from './grading.ts';

/** One round of a check that is given twice, before the course and after it. */
export interface Round {
  readonly total: number;
  readonly right: number;
  /** Certain, and not right. */
  readonly overSure: number;
  readonly calibration: readonly CertaintyCount[];
}

/** What has changed between two rounds. */
export interface Shift {
  readonly before: Round;
  readonly after: Round;
  /** Change of right answers in percentage points, rounded. */
  readonly points: number;
  /** Change of the mean gap between how sure and how right, in percentage points; less is better. */
  readonly gap: number;
}

/** A check as far as rounds need it. */
export type Check = Pick<IndexedExercise, 'id' | 'items'>;

/** The first answer to every item of a check; undefined while some are missing. */
export function firstAnswers(
  progress: Progress,
  { id, items }: Check,
): readonly Attempt[] | undefined {
  const firsts = items.flatMap((item) => {
    const own = progress.attempts
      .filter((attempt) => attempt.exercise === id && attempt.item === item.id)
      .toSorted((a, b) => a.at - b.at);
    return own[0] ? [own[0]] : [];
  });
  return firsts.length < items.length || items.length === 0 ? undefined : firsts;
}

/** The first answers to all items of a check; undefined while some are missing. */
export function roundOf(progress: Progress, exercise: Check): Round | undefined {
  const firsts = firstAnswers(progress, exercise);
  if (!firsts) return undefined;
  return {
    total: firsts.length,
    right: firsts.filter(({ outcome }) => outcome === 'correct').length,
    overSure: firsts.filter((a) => a.certainty === 3 && a.outcome !== 'correct').length,
    calibration: calibrationOf(firsts.map(sureness)),
  };
}

const sureness = ({ certainty, outcome }: Attempt) => ({ certainty, outcome });

/** How often "guess", "fairly sure" and "certain" should be right; house judgment. */
const expected: Readonly<Record<Certainty, number>> = { 1: 0.4, 2: 0.7, 3: 0.95 };

/** Mean distance between how sure and how right, weighted by how often each certainty was used. */
function gapOf({ calibration }: Round): number {
  const asked = calibration.reduce((sum, count) => sum + count.asked, 0);
  if (asked === 0) return 0;
  const distance = calibration.reduce(
    (sum, { certainty, asked: times, right }) =>
      sum + times * Math.abs(right / times - expected[certainty]),
    0,
  );
  return distance / asked;
}

/** Compares two rounds. */
export function shiftOf(before: Round, after: Round): Shift {
  const share = ({ right, total }: Round): number => right / total;
  return {
    before,
    after,
    points: Math.round((share(after) - share(before)) * 100),
    gap: Math.round((gapOf(after) - gapOf(before)) * 100),
  };
}
