import type { CollectionName } from '#schemas/words.ts';
import type { Entry } from './entry.ts';
import type { Place } from './issue.ts';
import { fieldName, referencesIn } from './schema-walk.ts';
import { allowedTags } from './tags.ts';

/** A place in an entry that names another one. */
export interface Pointer extends Place {
  /** "concepts" or "<Term id>". */
  readonly field: string;
  readonly to: CollectionName;
  readonly id: string;
}

function inFields({ schema, raw, at }: Entry): Pointer[] {
  return referencesIn(schema, raw).map(({ to, id, path }) => {
    const inKey = path.at(-1) === id;
    return { field: fieldName(inKey ? path.slice(0, -1) : path), to, id, ...at(path) };
  });
}

function inTags({ tags, file }: Entry): Pointer[] {
  return tags.flatMap((tag) =>
    [...tag.attributes].flatMap(([name, id]) => {
      const to = allowedTags[tag.name]?.attributes[name]?.to;
      const place = { file, line: tag.lineOf(name) };
      return to ? [{ field: `<${tag.name} ${name}>`, to, id, ...place }] : [];
    }),
  );
}

/** Everything an entry names, in its fields and in the tags of its text. */
export const pointersOf = (entry: Entry): Pointer[] => [...inFields(entry), ...inTags(entry)];
