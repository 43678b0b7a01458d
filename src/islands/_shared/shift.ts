import { roundOf, shiftOf, type Check, type Round } from '#domain/shift.ts';
import type { learningStrings } from '#i18n/learning.ts';
import { fill } from '#i18n/fill.ts';
import type { Progress } from '#schemas/progress.ts';

export type ShiftWords = { readonly [Name in keyof typeof learningStrings.shift]: string };

/** The check that is given twice; either may be missing in a guide of its own. */
export interface Checks {
  readonly before: Check | undefined;
  readonly after: Check | undefined;
}

/** Rounds a learner has finished, and what to say about them. */
interface ShiftStory {
  readonly before: Round | undefined;
  readonly after: Round | undefined;
  readonly sentences: readonly string[];
}

function compared(before: Round, after: Round, words: ShiftWords): readonly string[] {
  const { points, gap } = shiftOf(before, after);
  const counts = {
    before: before.right,
    beforeTotal: before.total,
    after: after.right,
    afterTotal: after.total,
  };
  return [
    points === 0
      ? fill(words.pointsSame, counts)
      : fill(words.points, { ...counts, points: `${points > 0 ? '+' : '−'}${Math.abs(points)}` }),
    fill(words.overSure, { before: before.overSure, after: after.overSure }),
    gap < 0 ? words.gapLess : gap > 0 ? words.gapMore : words.gapSame,
  ];
}

/** What has changed between the check before the course and the one after it. */
export function shiftStory(progress: Progress, checks: Checks, words: ShiftWords): ShiftStory {
  const before = checks.before && roundOf(progress, checks.before);
  const after = checks.after && roundOf(progress, checks.after);
  if (before && after) return { before, after, sentences: compared(before, after, words) };
  const { right, total } = before ?? after ?? { right: 0, total: 0 };
  const only = before ? words.onlyBefore : after ? words.onlyAfter : words.none;
  return { before, after, sentences: [fill(only, { right, total })] };
}
