import type { z } from 'zod';
import type { scenarioExerciseSchema } from '#schemas/exercise.ts';
import type { ChooseItem, ResolvedExercise } from '#schemas/resolved-exercise.ts';
import type { Scenario } from '#schemas/scenario.ts';
import type { ExerciseLookups, ExerciseWords } from './resolve-exercise.ts';
import { chooseParts, companyLine } from './resolve-questions.ts';

type ScenarioExercise = z.infer<typeof scenarioExerciseSchema>;

const question = { revision: 1, facts: [], hints: [] } as const;

/**
 * Read the facts, then choose the diagnosis, the strategy and the tactics. Strategies, tactics and
 * their reasons come from the scenario; a tactic also says what the fit matrix says of it.
 */
export function resolveScenario(
  id: string,
  exercise: ScenarioExercise,
  lookups: Pick<ExerciseLookups, 'scenarios' | 'strategies' | 'tactics'>,
  words: ExerciseWords,
): Pick<ResolvedExercise, 'items'> & Partial<ResolvedExercise> {
  const intro = companyLine(id, exercise.scenario, lookups.scenarios, words);
  const scenario = lookups.scenarios.get(exercise.scenario);
  if (!scenario) throw new Error(`There is no scenario "${exercise.scenario}".`);
  const { scenario: ask } = words;
  const items: ChooseItem[] = [
    {
      ...question,
      id: 'diagnosis',
      text: ask.diagnosis,
      many: false,
      ...chooseParts(`${id}/diagnosis`, exercise.diagnoses),
    },
    {
      ...question,
      id: 'strategy',
      text: ask.strategy,
      many: scenario.best.length > 1,
      ...chooseParts(`${id}/strategy`, strategyOptions(id, scenario, lookups)),
    },
    {
      ...question,
      id: 'tactics',
      text: ask.tactics,
      many: true,
      ...chooseParts(`${id}/tactics`, tacticOptions(id, scenario, lookups)),
    },
  ];
  return { items, intro, facts: scenario.facts, debrief: exercise.debrief };
}

function strategyOptions(
  id: string,
  { best, weaker }: Scenario,
  { strategies }: Pick<ExerciseLookups, 'strategies'>,
) {
  return [...best, ...weaker].map(({ strategy, why }, at) => ({
    id: strategy,
    label: titleOf(id, 'strategy', strategy, strategies),
    shape: 'strategy' as const,
    right: at < best.length,
    partly: false,
    feedback: why,
  }));
}

function tacticOptions(
  id: string,
  { best, fit, misfit }: Scenario,
  { tactics }: Pick<ExerciseLookups, 'tactics'>,
) {
  const only = best.length === 1 ? best[0]?.strategy : undefined;
  return [...fit, ...misfit].map(({ tactic, why }, at) => {
    const reason = only === undefined ? undefined : tactics.get(tactic)?.fits[only]?.reason;
    return {
      id: tactic,
      label: titleOf(id, 'tactic', tactic, tactics),
      shape: 'tactic' as const,
      right: at < fit.length,
      partly: false,
      feedback: reason === undefined ? why : `${why} ${reason}`,
    };
  });
}

function titleOf(
  id: string,
  what: string,
  name: string,
  entries: ReadonlyMap<string, { readonly title: string }>,
): string {
  const title = entries.get(name)?.title;
  if (title === undefined) {
    throw new Error(`Exercise "${id}" names the ${what} "${name}": there is none.`);
  }
  return title;
}
