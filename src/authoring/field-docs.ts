import { z } from 'zod';
import { references } from '#schemas/words.ts';
import { exerciseForms } from '#schemas/exercise.ts';
import { homes } from './homes.ts';
import { bare } from './schema-walk.ts';

type Schema = z.core.$ZodType;

/** One field as an author reads about it. */
interface FieldDoc {
  /** "evidence[].source": lists are marked, keys of maps stand as `<id>`. */
  readonly name: string;
  readonly takes: string;
  readonly required: boolean;
  /** Empty if the schema does not describe the field. */
  readonly description: string;
}

const quoted = (values: readonly unknown[]): string =>
  values.map((v) => `\`${String(v)}\``).join(', ');

/** What a field takes, in a few words. */
function takes(schema: Schema): string {
  const inner = bare(schema);
  const target = references.get(inner);
  if (target) return `id in ${target.to}`;
  if (inner instanceof z.ZodEnum) return quoted(inner.options);
  if (inner instanceof z.ZodLiteral) return quoted([...inner.values]);
  if (inner instanceof z.ZodUnion) return inner.options.map(takes).join(' or ');
  if (inner instanceof z.ZodArray) return `list: ${takes(inner.element)}`;
  if (inner instanceof z.ZodRecord) return `map from ${takes(inner.keyType)}`;
  if (inner instanceof z.ZodObject) return 'map';
  if (inner instanceof z.ZodNumber) return 'number';
  if (inner instanceof z.ZodBoolean) return 'true or false';
  return inner instanceof z.ZodURL ? 'address' : 'text';
}

const describedBy = (schema: Schema): string =>
  z.globalRegistry.get(schema)?.description ??
  (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? describedBy(schema.unwrap())
    : '');

/** Fields below a value: those of a map, of the maps in a list, of the maps behind ids. */
function below(schema: Schema, name: string): FieldDoc[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return fieldsOf(inner, `${name}.`);
  if (inner instanceof z.ZodArray) return below(inner.element, `${name}[]`);
  if (inner instanceof z.ZodRecord) return below(inner.valueType, `${name}.<id>`);
  return [];
}

/** Every field of a schema, with the fields inside it, in the order of the schema. */
function fieldsOf(schema: z.ZodObject, prefix = ''): FieldDoc[] {
  const shape: Readonly<Record<string, Schema>> = schema.shape;
  return Object.entries(shape).flatMap(([key, field]) => {
    const name = `${prefix}${key}`;
    const required = !(field instanceof z.ZodOptional || field instanceof z.ZodDefault);
    return [
      { name, takes: takes(field), required, description: describedBy(field) },
      ...below(field, name),
    ];
  });
}

interface Chapter {
  readonly title: string;
  readonly where: string;
  readonly schema: z.ZodObject;
}

const exerciseTitles: Readonly<Record<string, string>> = {
  strategies: 'match tactics to strategies',
  stages: 'match tactics to stages',
};

/** One chapter for each kind of entry; each form of an exercise has its own. */
const chapters: readonly Chapter[] = Object.entries(homes).flatMap(([name, home]) => {
  const folder = name === 'lessons' ? '<module>/<nn>-<id>' : '<id>';
  const where =
    home.kind === 'list'
      ? `An entry of the list \`content/${home.path}\``
      : `\`content/${home.path}/${folder}${home.ending}\``;
  if (name !== 'exercises') return [{ title: name, where, schema: home.schema({}) }];
  return Object.entries(exerciseForms).map(([form, schema]) => ({
    title: `exercises: ${exerciseTitles[form] ?? form}`,
    where,
    schema,
  }));
});

/** Every kind of entry with a row for each of its fields. */
export const documentedFields = (): readonly (FieldDoc & { readonly chapter: string })[] =>
  chapters.flatMap(({ title, schema }) =>
    fieldsOf(schema).map((field) => ({ ...field, chapter: title })),
  );

/** The text of docs/authoring-fields.md. */
export function fieldDocs(): string {
  const parts = chapters.map(({ title, where, schema }) => {
    const rows = fieldsOf(schema).map(
      ({ name, takes, required, description }) =>
        `- \`${name}\` (${takes}${required ? '' : '; optional'}): ${description}`,
    );
    return `## ${title}\n\n${where}.\n\n${rows.join('\n')}\n`;
  });
  const head = `# Fields of content

Written by \`node scripts/write-field-docs.ts\` from the descriptions in \`src/schemas/\`; do not edit.
\`list[]\` stands for one entry of a list, \`map.<id>\` for what stands behind an id. An unknown field
is an error. Texts in \`.mdx\` files have their fields between two lines \`---\`.
`;
  return [head, ...parts].join('\n');
}
