import type { z } from 'zod';
import type { matchStagesSchema, matchStrategiesSchema } from '#schemas/exercise.ts';
import type { ChooseItem, ResolvedExercise } from '#schemas/resolved-exercise.ts';
import type { Tactic } from '#schemas/tactic.ts';
import type { ExerciseLookups, ExerciseWords } from './resolve-exercise.ts';

type StrategyMatch = z.infer<typeof matchStrategiesSchema>;
type StageMatch = z.infer<typeof matchStagesSchema>;
type Parts = Pick<ResolvedExercise, 'options' | 'items'>;

const card = { type: 'choose', revision: 1, many: false, facts: [], hints: [] } as const;

function tacticOf(id: string, name: string, tactics: ExerciseLookups['tactics']): Tactic {
  const tactic = tactics.get(name);
  if (!tactic) throw new Error(`Exercise "${id}" names the tactic "${name}": there is none.`);
  return tactic;
}

const listed = (ids: readonly string[]): string => ids.map((name) => `"${name}"`).join(', ');

/** The one of the places where the tactic belongs; a sentence for the author if it is not one. */
function oneAnswer<T extends string>(
  id: string,
  name: string,
  found: readonly T[],
  { what, places }: { readonly what: string; readonly places: readonly string[] },
): T {
  const [answer, ...more] = found;
  if (answer !== undefined && more.length === 0) return answer;
  const problem =
    answer === undefined
      ? `is not ${what} any of ${listed(places)}`
      : `is ${what} more than one of them: ${listed(found)}`;
  throw new Error(`Exercise "${id}": the tactic "${name}" ${problem}.`);
}

const coreTo = (tactic: Tactic, strategies: readonly string[]): string[] =>
  strategies.filter((strategy) => tactic.fits[strategy]?.fit === 'core');

/** Tactics under strategies: answers and reasons come from the fit matrix. */
export function resolveStrategyMatch(
  id: string,
  exercise: StrategyMatch,
  { tactics, strategies }: Pick<ExerciseLookups, 'tactics' | 'strategies'>,
  words: Pick<ExerciseWords, 'neutral'>,
): Parts {
  const options = exercise.strategies.map((name) => {
    const label = strategies.get(name)?.title;
    if (label === undefined) {
      throw new Error(`Exercise "${id}" names the strategy "${name}": there is none.`);
    }
    return { id: name, label, shape: 'strategy' as const, path: `/strategies/${name}/` };
  });
  const places = exercise.strategies;
  const names =
    exercise.tactics === 'all'
      ? [...tactics]
          .filter(([, tactic]) => coreTo(tactic, places).length === 1)
          .map(([name]) => name)
      : exercise.tactics;
  const items = names.map((name): ChooseItem => {
    const tactic = tacticOf(id, name, tactics);
    const answer = oneAnswer(id, name, coreTo(tactic, places), { what: 'core to', places });
    const feedback = options.map((option): [string, string] => {
      const cell = tactic.fits[option.id];
      const authored = exercise.feedback[name]?.[option.id];
      if (cell && cell.fit !== 'neutral') {
        if (cell.reason !== undefined) return [option.id, cell.reason];
        throw new Error(`Tactic "${name}" gives no reason for its fit under "${option.id}".`);
      }
      return [option.id, authored ?? words.neutral(tactic.title, option.label)];
    });
    return {
      ...card,
      id: name,
      text: tactic.title,
      path: `/tactics/${name}/`,
      right: [answer],
      partly: places.filter((strategy) => tactic.fits[strategy]?.fit === 'supports'),
      feedback: Object.fromEntries(feedback),
    };
  });
  return { options, items };
}

/** Tactics under steps of the buyer's journey: the answer is the one listed step where it works. */
export function resolveStageMatch(
  id: string,
  exercise: StageMatch,
  { tactics }: Pick<ExerciseLookups, 'tactics'>,
  words: Pick<ExerciseWords, 'stage'>,
): Parts {
  const places = exercise.stages;
  const items = exercise.items.map(({ tactic: name, feedback }): ChooseItem => {
    const tactic = tacticOf(id, name, tactics);
    const found = places.filter((stage) => tactic.stages.includes(stage));
    const answer = oneAnswer(id, name, found, { what: 'at work in', places });
    const texts = places.map((stage): [string, string] => {
      const text = feedback[stage];
      if (text !== undefined) return [stage, text];
      throw new Error(
        `Exercise "${id}": the tactic "${name}" has no text for the stage "${stage}".`,
      );
    });
    return {
      ...card,
      id: name,
      text: tactic.title,
      path: `/tactics/${name}/`,
      right: [answer],
      partly: [],
      feedback: Object.fromEntries(texts),
    };
  });
  return { options: places.map((stage) => ({ id: stage, label: words.stage[stage] })), items };
}
