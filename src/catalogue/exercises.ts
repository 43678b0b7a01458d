import { getCollection } from 'astro:content';
import { resolveExercise } from '#domain/resolve-exercise.ts';
import { exerciseStrings } from '#i18n/exercise.ts';
import { fill } from '#i18n/fill.ts';
import { siteStrings } from '#i18n/site.ts';
import type { SortExercise } from '#schemas/sort-exercise.ts';
import { address } from './address.ts';
import { allExercises, allStrategies, allTactics, pick } from './entries.ts';

const byId = <D>(entries: readonly { id: string; data: D }[]): ReadonlyMap<string, D> =>
  new Map(entries.map((entry) => [entry.id, entry.data]));

/** An exercise with everything looked up and addresses that hold under the base path. */
export async function exercise(id: string): Promise<SortExercise> {
  const [entry] = pick(await allExercises(), [id]);
  if (!entry) throw new Error(`There is no exercise "${id}".`);
  const resolved = resolveExercise(
    { id, exercise: entry.data },
    {
      statements: byId(await getCollection('statements')),
      tactics: byId(await allTactics()),
      strategies: byId(await allStrategies()),
    },
    {
      kind: siteStrings.kind,
      stage: siteStrings.stage,
      neutral: (tactic, strategy) => fill(exerciseStrings.resolve.neutral, { tactic, strategy }),
    },
  );
  const placed = <T extends { path?: string }>(part: T): T =>
    part.path === undefined ? part : { ...part, path: address(part.path) };
  return {
    ...resolved,
    options: resolved.options.map(placed),
    items: resolved.items.map(placed),
  };
}
