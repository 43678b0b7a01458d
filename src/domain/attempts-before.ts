import type { Attempt, Progress } from '#schemas/progress.ts';

/** Attempts outside a set until it began, which it does with its first attempt; all if it has not. */
export function attemptsBefore({ attempts }: Progress, set: string): readonly Attempt[] {
  const began = Math.min(...attempts.filter((one) => one.set === set).map(({ at }) => at));
  return attempts.filter((one) => one.set !== set && one.at <= began);
}
