import type { Progress } from '#schemas/progress.ts';
import { firstAnswers, type Check } from './shift.ts';

/** What the diagnostic says about one module. */
export interface ModuleAdvice {
  /** Number of the module in the course. */
  readonly module: number;
  readonly total: number;
  readonly right: number;
  /** Everything was right: the module can be skipped. */
  readonly isKnown: boolean;
}

/** Ids of its items begin with the module they ask about, for example `m3-cold-call`. */
const moduleOf = (item: string): number => Number(/^m(\d+)-/u.exec(item)?.[1] ?? 0);

/**
 * What to skip and what to read, module by module, from the first answers: an answer after the
 * explanation shows nothing. Undefined while an answer is missing.
 */
export function adviceFrom(
  progress: Progress,
  exercise: Check,
): readonly ModuleAdvice[] | undefined {
  const firsts = firstAnswers(progress, exercise);
  if (!firsts) return undefined;
  return [...Map.groupBy(firsts, ({ item }) => moduleOf(item))]
    .filter(([module]) => module > 0)
    .map(([module, answers]) => {
      const right = answers.filter(({ outcome }) => outcome === 'correct').length;
      return { module, total: answers.length, right, isKnown: right === answers.length };
    })
    .sort((a, b) => a.module - b.module);
}
