import { z } from 'zod';
import { comparisonSchema } from '#schemas/comparison.ts';
import { conceptSchema } from '#schemas/concept.ts';
import { lessonSchema, moduleSchema } from '#schemas/lesson.ts';
import { pathSchema } from '#schemas/path.ts';
import { scenarioSchema } from '#schemas/scenario.ts';
import { signpostSchema } from '#schemas/signpost.ts';
import { sourceSchema } from '#schemas/source.ts';
import { statementSchema } from '#schemas/statement.ts';
import { strategySchema } from '#schemas/strategy.ts';
import { tacticSchema } from '#schemas/tactic.ts';
import { workshopSchema } from '#schemas/workshop.ts';
import { collections, type CollectionName } from '#schemas/words.ts';
import { entriesOf, type Entry } from './entry.ts';
import { exerciseForms } from '#schemas/exercise.ts';
import { isRecord } from '#schemas/is-record.ts';
import { collectionOf, exerciseForm, homes } from './homes.ts';
import { readSource, type Texts } from './source.ts';

/** The top fields of an entry that hold what their schema asks; the others are left out. */
function usable<S extends z.core.$ZodLooseShape>(schema: z.ZodObject<S>, entry: Entry) {
  const broken = new Set(entry.faults.map(({ path }) => path[0]));
  const kept = Object.entries(isRecord(entry.raw) ? entry.raw : {}).filter(
    ([key]) => !broken.has(key),
  );
  return z.object(schema.shape).partial().parse(Object.fromEntries(kept));
}

const typed = <S extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<S>,
  entries: readonly Entry[],
) => entries.map((entry) => ({ ...entry, data: usable(schema, entry) }));

/** Reads the texts of a content folder as entries. `folder` is how problems name it. */
export function readContent(texts: Texts, folder: string) {
  const read = [...texts].filter(([path]) => collectionOf(path) !== undefined);
  const files = read.map(([path, text]) => readSource(path, text, folder));
  const entries = collections.flatMap((collection) => entriesOf(collection, files));
  const of = (collection: CollectionName): Entry[] =>
    entries.filter((entry) => entry.collection === collection);
  const form = (name: keyof typeof exerciseForms): Entry[] =>
    of('exercises').filter(({ raw }) => exerciseForm(raw) === name);
  const classify = typed(exerciseForms.classify, form('classify'));
  const matchStrategies = typed(exerciseForms.strategies, form('strategies'));
  const matchStages = typed(exerciseForms.stages, form('stages'));
  const choice = typed(exerciseForms.choice, form('choice'));
  const context = typed(exerciseForms.context, form('context'));
  const repair = typed(exerciseForms.repair, form('repair'));
  const order = typed(exerciseForms.order, form('order'));
  const numeric = typed(exerciseForms.numeric, form('numeric'));
  const compare = typed(exerciseForms.compare, form('compare'));
  const cases = typed(exerciseForms.scenario, form('scenario'));
  return {
    folder,
    files,
    /** Paths of files that no collection reads. */
    strangers: [...texts.keys()].filter((path) => collectionOf(path) === undefined),
    /** False for a list that cannot be read, so that nobody knows its ids. */
    knows: (collection: CollectionName): boolean =>
      homes[collection].kind === 'folder' ||
      files.some(({ path, yaml }) => path === homes[collection].path && Array.isArray(yaml.value)),
    entries,
    ids: (collection: CollectionName): string[] => of(collection).map(({ id }) => id),
    modules: typed(moduleSchema, of('modules')),
    lessons: typed(lessonSchema, of('lessons')),
    concepts: typed(conceptSchema, of('concepts')),
    strategies: typed(strategySchema, of('strategies')),
    tactics: typed(tacticSchema, of('tactics')),
    scenarios: typed(scenarioSchema, of('scenarios')),
    statements: typed(statementSchema, of('statements')),
    comparisons: typed(comparisonSchema, of('comparisons')),
    signposts: typed(signpostSchema, of('signposts')),
    workshops: typed(workshopSchema, of('workshops')),
    paths: typed(pathSchema, of('paths')),
    sources: typed(sourceSchema, of('sources')),
    classify,
    matchStrategies,
    matchStages,
    choice,
    context,
    repair,
    order,
    numeric,
    compare,
    /** Exercises about a scenario. */
    cases,
    /** Exercises of every form. */
    exercises: [
      ...[...classify, ...matchStrategies, ...matchStages, ...choice, ...context],
      ...[...repair, ...order, ...numeric, ...compare, ...cases],
    ],
  };
}
export type Content = ReturnType<typeof readContent>;
