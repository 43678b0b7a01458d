import type { z } from 'zod';
import { isRecord } from '#schemas/is-record.ts';
import type { CollectionName } from '#schemas/words.ts';
import type { Body } from './body.ts';
import { collectionOf, homes } from './homes.ts';
import type { Place } from './issue.ts';
import type { SourceFile } from './source.ts';
import type { Tag } from './tag.ts';
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

/** The entries of a collection, in the order of the files and lists. */
export function entriesOf(collection: CollectionName, files: readonly SourceFile[]): Entry[] {
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
