import { type z } from 'zod';
import { changeSchema } from '#schemas/change.ts';
import { conceptSchema } from '#schemas/concept.ts';
import { comparisonSchema } from '#schemas/comparison.ts';
import { exerciseForms } from '#schemas/exercise.ts';
import { isRecord } from '#schemas/is-record.ts';
import { lessonSchema, moduleSchema } from '#schemas/lesson.ts';
import { mythSchema } from '#schemas/myth.ts';
import { modelPlanSchema } from '#schemas/model-plan.ts';
import { pathSchema } from '#schemas/path.ts';
import { principleSchema } from '#schemas/principle.ts';
import { scenarioSchema } from '#schemas/scenario.ts';
import { signpostSchema } from '#schemas/signpost.ts';
import { sourceSchema } from '#schemas/source.ts';
import { statementSchema } from '#schemas/statement.ts';
import { strategySchema } from '#schemas/strategy.ts';
import { tacticSchema } from '#schemas/tactic.ts';
import { workshopSchema } from '#schemas/workshop.ts';
import { collections, type CollectionName } from '#schemas/words.ts';

/** Where a collection lives below content/, and the schema of one of its entries. */
export interface Home {
  /** A file with a list of entries, or a folder with one file for each. */
  readonly kind: 'list' | 'folder';
  readonly path: string;
  readonly ending: '.mdx' | '.yaml';
  readonly schema: (raw: unknown) => z.ZodObject;
}

/** The form of an exercise its author meant, so that problems are told against that form. */
export function exerciseForm(raw: unknown): keyof typeof exerciseForms {
  const keys = isRecord(raw) ? raw : {};
  const kind = keys['kind'];
  const named = exerciseKinds.find((form) => form === kind);
  if (named) return named;
  if ('stages' in keys) return 'stages';
  return kind === 'match' || 'strategies' in keys ? 'strategies' : 'classify';
}
const exerciseKinds = [
  'classify',
  'choice',
  'context',
  'repair',
  'order',
  'numeric',
  'compare',
  'scenario',
] as const;

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
  plans: folder('plans', '.yaml', () => modelPlanSchema),
  statements: list('statements.yaml', statementSchema),
  exercises: folder('exercises', '.yaml', (raw) => exerciseForms[exerciseForm(raw)]),
  comparisons: folder('comparisons', '.mdx', () => comparisonSchema),
  signposts: list('signposts.yaml', signpostSchema),
  paths: folder('paths', '.yaml', () => pathSchema),
  workshops: folder('workshops', '.yaml', () => workshopSchema),
  myths: list('myths.yaml', mythSchema),
  principles: list('principles.yaml', principleSchema),
  sources: list('sources.yaml', sourceSchema),
  changes: list('changes.yaml', changeSchema),
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
