import type { Exercise } from '#schemas/exercise.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';
import type { Scenario } from '#schemas/scenario.ts';
import type { Statement } from '#schemas/statement.ts';
import type { Strategy } from '#schemas/strategy.ts';
import type { Tactic } from '#schemas/tactic.ts';
import type { Kind, Stage } from '#schemas/words.ts';
import { resolveClassify } from './resolve-classify.ts';
import { optionsOf } from './options.ts';
import { resolveStageMatch, resolveStrategyMatch } from './resolve-match.ts';
import { resolveQuestions } from './resolve-questions.ts';
import { resolveScenario } from './resolve-scenario.ts';

/** The content an exercise can name, by id. */
export interface ExerciseLookups {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly tactics: ReadonlyMap<string, Tactic>;
  readonly strategies: ReadonlyMap<string, Strategy>;
  readonly scenarios: ReadonlyMap<string, Scenario>;
}

/** The words an exercise takes from the interface strings. */
export interface ExerciseWords {
  readonly kind: Readonly<Record<Kind, string>>;
  readonly stage: Readonly<Record<Stage, string>>;
  /** Text for a neutral cell of the fit matrix, from the titles of tactic and strategy. */
  readonly neutral: (tactic: string, strategy: string) => string;
  /** One line about a fictional company, from its scenario. */
  readonly company: (scenario: Scenario) => string;
  /** The questions every scenario exercise asks, and what to say of an option that was left out. */
  readonly scenario: {
    readonly diagnosis: string;
    readonly strategy: string;
    readonly tactics: string;
  };
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
): ResolvedExercise {
  const { kind, title, instruction } = exercise;
  const resolved: ResolvedExercise = {
    id,
    kind,
    title,
    instruction,
    certainty: 'certainty' in exercise && exercise.certainty,
    facts: [],
    options: [],
    ...partsOf(id, exercise, lookups, words),
  };
  requireDistinct(id, 'options', resolved.options);
  requireDistinct(id, 'items', resolved.items);
  for (const item of resolved.items) {
    if (item.type === 'choose') requireDistinct(id, 'options', optionsOf(resolved, item));
  }
  return resolved;
}

function partsOf(
  id: string,
  exercise: Exercise,
  lookups: ExerciseLookups,
  words: ExerciseWords,
): Pick<ResolvedExercise, 'items'> & Partial<ResolvedExercise> {
  switch (exercise.kind) {
    case 'classify':
      return resolveClassify(id, exercise, lookups, words);
    case 'match':
      return 'stages' in exercise
        ? resolveStageMatch(id, exercise, lookups, words)
        : resolveStrategyMatch(id, exercise, lookups, words);
    case 'scenario':
      return resolveScenario(id, exercise, lookups, words);
    default:
      return resolveQuestions(id, exercise, lookups, words);
  }
}

function requireDistinct(id: string, what: string, parts: readonly { readonly id: string }[]) {
  const twice = parts.find((part, index) => parts.findIndex((p) => p.id === part.id) !== index);
  if (twice) throw new Error(`Exercise "${id}" has two ${what} with the id "${twice.id}".`);
}
