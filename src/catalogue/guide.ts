import type { Guide, Written } from '#schemas/guide.ts';
import { course } from './course.ts';
import {
  allComparisons,
  allConcepts,
  allExercises,
  allScenarios,
  allSources,
  allStrategies,
  allTactics,
} from './entries.ts';
import { exercise } from './exercises.ts';
import { conceptFacts, strategyFacts, tacticFacts } from './facts.ts';
import { tacticsUnder } from './fits.ts';

const written = <D>({ id, data, body }: { id: string; data: D; body?: string }): Written<D> => ({
  id,
  data,
  body: body ?? '',
});

/** Everything the guide says, in reading order; see the schema. */
export async function guide(): Promise<Guide> {
  const modules = await course();
  const strategies = await allStrategies();
  const practice = (await allExercises()).filter(({ data }) => data.use === 'practice');
  const cells = (await Promise.all(strategies.map(tacticsUnder))).flat();
  return {
    modules: modules.map(({ entry: { id, data } }) => ({ id, data })),
    lessons: modules.flatMap(({ lessons }) =>
      lessons.map(({ entry, module, number }) => ({
        ...written(entry),
        number,
        module: module.id,
      })),
    ),
    concepts: (await allConcepts()).map((entry) => ({
      ...written(entry),
      facts: conceptFacts(entry),
    })),
    strategies: await Promise.all(
      strategies.map(async (entry) => ({ ...written(entry), facts: await strategyFacts(entry) })),
    ),
    tactics: (await allTactics()).map((entry) => ({
      ...written(entry),
      facts: tacticFacts(entry),
    })),
    comparisons: (await allComparisons()).map(written),
    scenarios: (await allScenarios()).map(({ id, data }) => ({ id, data })),
    exercises: await Promise.all(
      practice.map(async ({ id, data: { short, minutes, objective } }) => ({
        id,
        short,
        minutes,
        objective,
        resolved: await exercise(id),
      })),
    ),
    sources: (await allSources()).map(({ id, data }) => ({ id, data })),
    fits: cells.map(({ strategy, tactic, fit, reason }) => ({
      strategy: strategy.id,
      tactic: tactic.id,
      fit,
      reason,
    })),
  };
}
