import { type z } from 'zod';
import { conceptSchema } from '#schemas/concept.ts';
import { classifySchema, matchStagesSchema, matchStrategiesSchema } from '#schemas/exercise.ts';
import { lessonSchema, moduleSchema } from '#schemas/lesson.ts';
import { pathSchema } from '#schemas/path.ts';
import { scenarioSchema } from '#schemas/scenario.ts';
import { sourceSchema } from '#schemas/source.ts';
import { statementSchema } from '#schemas/statement.ts';
import { strategySchema } from '#schemas/strategy.ts';
import { tacticSchema } from '#schemas/tactic.ts';
import { collections, type CollectionName } from '#schemas/words.ts';
import { isRecord } from './schema-walk.ts';

/** Where a collection lives below content/, and the schema of one of its entries. */
export interface Home {
  /** A file with a list of entries, or a folder with one file for each. */
  readonly kind: 'list' | 'folder';
  readonly path: string;
  readonly ending: '.mdx' | '.yaml';
  readonly schema: (raw: unknown) => z.ZodObject;
}

/** The form of an exercise its author meant, so that problems are told against that form. */
export function exerciseForm(raw: unknown): 'classify' | 'strategies' | 'stages' {
  const keys = isRecord(raw) ? raw : {};
  if (keys['kind'] === 'classify') return 'classify';
  if ('stages' in keys) return 'stages';
  return keys['kind'] === 'match' || 'strategies' in keys ? 'strategies' : 'classify';
}
export const exerciseForms = {
  classify: classifySchema,
  strategies: matchStrategiesSchema,
  stages: matchStagesSchema,
};

const list = (path: string, schema: z.ZodObject): Home => ({
  kind: 'list',
  path,
  ending: '.yaml',
  schema: () => schema,
});
const folder = (path: string, ending: Home['ending'], schema: Home['schema']): Home => ({
  kind: 'folder',
  path,
  ending,
  schema,
});

/** One row for each collection; src/content.config.ts says the same to Astro. */
export const homes: Readonly<Record<CollectionName, Home>> = {
  modules: list('modules.yaml', moduleSchema),
  lessons: folder('lessons', '.mdx', () => lessonSchema),
  concepts: folder('concepts', '.mdx', () => conceptSchema),
  strategies: folder('strategies', '.mdx', () => strategySchema),
  tactics: folder('tactics', '.mdx', () => tacticSchema),
  scenarios: folder('scenarios', '.yaml', () => scenarioSchema),
  statements: list('statements.yaml', statementSchema),
  exercises: folder('exercises', '.yaml', (raw) => exerciseForms[exerciseForm(raw)]),
  paths: folder('paths', '.yaml', () => pathSchema),
  sources: list('sources.yaml', sourceSchema),
};

/** The collection that reads a file, by its path below the content folder. */
export function collectionOf(path: string): CollectionName | undefined {
  return collections.find((name) => {
    const home = homes[name];
    return home.kind === 'list'
      ? path === home.path
      : path.startsWith(`${home.path}/`) && path.endsWith(home.ending);
  });
}
