import { getCollection } from 'astro:content';
import { resolveExercise } from '#domain/resolve-exercise.ts';
import { exerciseStrings } from '#i18n/exercise.ts';
import { fill } from '#i18n/fill.ts';
import { siteStrings } from '#i18n/site.ts';
import type { ChooseItem, ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { address } from './address.ts';
import { allExercises, allScenarios, allStrategies, allTactics, pick } from './entries.ts';

const byId = <D>(entries: readonly { id: string; data: D }[]): ReadonlyMap<string, D> =>
  new Map(entries.map((entry) => [entry.id, entry.data]));

/** An exercise with everything looked up and addresses that hold under the base path. */
export async function exercise(id: string): Promise<ResolvedExercise> {
  const [entry] = pick(await allExercises(), [id]);
  if (!entry) throw new Error(`There is no exercise "${id}".`);
  const resolved = resolveExercise(
    { id, exercise: entry.data },
    {
      statements: byId(await getCollection('statements')),
      tactics: byId(await allTactics()),
      strategies: byId(await allStrategies()),
      scenarios: byId(await allScenarios()),
    },
    {
      kind: siteStrings.kind,
      stage: siteStrings.stage,
      neutral: (tactic, strategy) => fill(exerciseStrings.resolve.neutral, { tactic, strategy }),
      company: ({ company, country, market, staff, business }) =>
        fill(exerciseStrings.resolve.company, { company, country, market, staff, business }),
      scenario: exerciseStrings.resolve,
    },
  );
  const placed = <T extends { path?: string }>(part: T): T =>
    part.path === undefined ? part : { ...part, path: address(part.path) };
  const placedItem = (item: ChooseItem): ChooseItem => ({
    ...placed(item),
    ...(item.options ? { options: item.options.map(placed) } : {}),
  });
  return {
    ...resolved,
    options: resolved.options.map(placed),
    items: resolved.items.map((item) => (item.type === 'choose' ? placedItem(item) : item)),
  };
}
