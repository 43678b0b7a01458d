import type { Exercise } from '#schemas/exercise.ts';
import type { SortExercise } from '#schemas/sort-exercise.ts';
import type { Statement } from '#schemas/statement.ts';
import type { Strategy } from '#schemas/strategy.ts';
import type { Tactic } from '#schemas/tactic.ts';
import type { Kind, Stage } from '#schemas/words.ts';
import { resolveClassify } from './resolve-classify.ts';
import { resolveStageMatch, resolveStrategyMatch } from './resolve-match.ts';

/** The content an exercise can name, by id. */
export interface ExerciseLookups {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly tactics: ReadonlyMap<string, Tactic>;
  readonly strategies: ReadonlyMap<string, Strategy>;
}

/** The words an exercise takes from the interface strings. */
export interface ExerciseWords {
  readonly kind: Readonly<Record<Kind, string>>;
  readonly stage: Readonly<Record<Stage, string>>;
  /** Text for a neutral cell of the fit matrix, from the titles of tactic and strategy. */
  readonly neutral: (tactic: string, strategy: string) => string;
}

/**
 * Looks up everything an exercise names: what grading works on and views draw.
 * Paths have no base path yet. Throws a sentence for an author if the content does not hold:
 * an unknown id, an item without exactly one right option, a missing text.
 */
export function resolveExercise(
  { id, exercise }: { readonly id: string; readonly exercise: Exercise },
  lookups: ExerciseLookups,
  words: ExerciseWords,
): SortExercise {
  const parts =
    exercise.kind === 'classify'
      ? resolveClassify(id, exercise, lookups, words)
      : 'stages' in exercise
        ? resolveStageMatch(id, exercise, lookups, words)
        : resolveStrategyMatch(id, exercise, lookups, words);
  requireDistinct(id, 'options', parts.options);
  requireDistinct(id, 'items', parts.items);
  return {
    id,
    kind: exercise.kind,
    title: exercise.title,
    instruction: exercise.instruction,
    certainty: exercise.kind === 'classify' && exercise.certainty,
    ...parts,
  };
}

function requireDistinct(id: string, what: string, parts: readonly { readonly id: string }[]) {
  const twice = parts.find((part, index) => parts.findIndex((p) => p.id === part.id) !== index);
  if (twice) throw new Error(`Exercise "${id}" has two ${what} with the id "${twice.id}".`);
}
