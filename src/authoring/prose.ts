import { isRecord } from '#schemas/is-record.ts';
import { idPattern } from '#schemas/words.ts';
import type { Entry } from './entry.ts';
import type { Place } from './issue.ts';
import type { Tag } from './tag.ts';
import { fieldName } from './schema-walk.ts';
import type { Path } from './yaml.ts';

/** A piece of text readers see, with what stands around it and where a letter of it stands. */
export interface Prose {
  readonly text: string;
  /** Field, tag or "text", for the message. */
  readonly field: string;
  readonly path: Path;
  readonly tags: readonly Tag[];
  readonly within: readonly Tag[];
  readonly at: (index?: number) => Place;
}

/** Words for the search index, never shown. */
const hidden = ['aliases'];
const spoken = ['title', 'alt', 'label', 'text'];
const breaks = (text: string): number => text.split('\n').length - 1;

/** Strings of the front matter or YAML; ids and hidden words are no prose. */
export function fieldProse(entry: Entry): Prose[] {
  const found = (value: unknown, path: Path): Prose[] => {
    if (Array.isArray(value)) return value.flatMap((part, i) => found(part, [...path, i]));
    if (isRecord(value)) {
      const fields = Object.entries(value).filter(([key]) => !hidden.includes(key));
      return fields.flatMap(([key, part]) => found(part, [...path, key]));
    }
    if (typeof value !== 'string' || idPattern.test(value)) return [];
    const at = (): Place => entry.at(path);
    return [{ text: value, field: fieldName(path), path, tags: [], within: [], at }];
  };
  return found(entry.raw, []);
}

/** Paragraphs, headings and table rows of the text below the front matter. */
export function textProse(entry: Entry): Prose[] {
  const { file } = entry;
  return (entry.body?.blocks ?? []).map(({ text, line, tags, within }) => ({
    text,
    field: 'text',
    path: [],
    tags,
    within,
    at: (index = 0) => ({ file, line: line + breaks(text.slice(0, index)) }),
  }));
}

/** Words in attributes of tags, for example the title of a note. */
function tagProse(entry: Entry): Prose[] {
  const { file } = entry;
  return entry.tags.flatMap((tag) =>
    spoken.flatMap((name) => {
      const text = tag.attributes.get(name);
      const at = (): Place => ({ file, line: tag.lineOf(name) });
      const field = `<${tag.name} ${name}>`;
      return text === undefined
        ? []
        : [{ text, field, path: [], tags: [], within: [...tag.within, tag], at }];
    }),
  );
}

/** Everything an entry says to readers. */
export function proseOf(entry: Entry): Prose[] {
  return [...fieldProse(entry), ...textProse(entry), ...tagProse(entry)];
}
