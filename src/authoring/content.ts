import { z } from 'zod';
import { conceptSchema } from '#schemas/concept.ts';
import { lessonSchema, moduleSchema } from '#schemas/lesson.ts';
import { scenarioSchema } from '#schemas/scenario.ts';
import { sourceSchema } from '#schemas/source.ts';
import { statementSchema } from '#schemas/statement.ts';
import { strategySchema } from '#schemas/strategy.ts';
import { tacticSchema } from '#schemas/tactic.ts';
import { collections, type CollectionName } from '#schemas/words.ts';
import type { Body } from './body.ts';
import type { Tag } from './tag.ts';
import { collectionOf, exerciseForm, exerciseForms, homes } from './homes.ts';
import type { Place } from './issue.ts';
import { isRecord } from './schema-walk.ts';
import { readSource, type SourceFile, type Texts } from './source.ts';
import type { Path } from './yaml.ts';

/** One entry of a collection as it was written. */
export interface Entry {
  readonly collection: CollectionName;
  readonly id: string;
  /** Path below the content folder. */
  readonly path: string;
  /** Path as it is printed. */
  readonly file: string;
  readonly raw: unknown;
  readonly schema: z.ZodObject;
  readonly faults: readonly z.core.$ZodIssue[];
  /** The text of an MDX file, if it can be read. */
  readonly body: Body | undefined;
  readonly tags: readonly Tag[];
  /** Where a field stands; without a path, where the entry begins. */
  readonly at: (path?: Path) => Place;
}

/** `lessons/two-words/02-goal.mdx` is the lesson `goal`, the second of the module `two-words`. */
export function idOfFile(path: string): string {
  const name = (path.split('/').at(-1) ?? '').replace(/\.\w+$/u, '');
  return path.startsWith('lessons/') ? name.replace(/^\d+-/u, '') : name;
}

/** A text the parser refused has no paragraphs or tags to talk about. */
const readable = (body: Body | undefined): Body | undefined =>
  body?.foreign.some(({ what }) => what === 'parser') ? undefined : body;

function entriesOf(collection: CollectionName, files: readonly SourceFile[]): Entry[] {
  const home = homes[collection];
  const make = (source: SourceFile, raw: unknown, id: string, prefix: Path, body?: Body): Entry => {
    const schema = home.schema(raw);
    return {
      collection,
      id,
      path: source.path,
      file: source.file,
      raw,
      schema,
      faults: schema.safeParse(raw).error?.issues ?? [],
      body,
      tags: body?.tags ?? [],
      at: (path = []) => ({ file: source.file, line: source.yaml.line([...prefix, ...path]) }),
    };
  };
  return files.flatMap((source): Entry[] => {
    const { value } = source.yaml;
    if (collectionOf(source.path) !== collection) return [];
    if (home.kind === 'folder') {
      return [make(source, value, idOfFile(source.path), [], readable(source.body))];
    }
    if (!Array.isArray(value)) return [];
    return value.map((raw: unknown, i) => {
      const id: unknown = isRecord(raw) ? raw['id'] : undefined;
      return make(source, raw, typeof id === 'string' ? id : '', [i]);
    });
  });
}

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
    sources: typed(sourceSchema, of('sources')),
    classify: typed(exerciseForms.classify, form('classify')),
    matchStrategies: typed(exerciseForms.strategies, form('strategies')),
    matchStages: typed(exerciseForms.stages, form('stages')),
  };
}
export type Content = ReturnType<typeof readContent>;
