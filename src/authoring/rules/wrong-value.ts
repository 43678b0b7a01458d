import type { z } from 'zod';
import type { Content } from '#authoring/content.ts';
import type { Entry } from '#authoring/entry.ts';
import { homes } from '#authoring/homes.ts';
import type { Expected, Issue } from '#authoring/issue.ts';
import { nearest } from '#authoring/nearest.ts';
import { fieldName, referencesIn, valueAt } from '#authoring/schema-walk.ts';
import { isRecord } from '#schemas/is-record.ts';
import { allowedTags } from '#authoring/tags.ts';

type Fault = z.core.$ZodIssue;

/** What a fault of the schema says was expected. */
function expectedBy(fault: Fault, value: unknown): Expected {
  if (fault.code === 'invalid_value') return { is: 'one of', values: fault.values.map(String) };
  if (fault.code === 'invalid_type') return { is: 'type', type: fault.expected };
  if (fault.code === 'invalid_format' && fault.format === 'url') return { is: 'type', type: 'url' };
  if (fault.code === 'too_small' || fault.code === 'too_big') {
    const text = typeof value === 'string';
    const count = text || Array.isArray(value) ? value.length : Number(value);
    return {
      is: 'size',
      unit: text ? 'characters' : Array.isArray(value) ? 'entries' : 'number',
      count,
      ...(fault.code === 'too_small'
        ? { least: Number(fault.minimum) }
        : { most: Number(fault.maximum) }),
    };
  }
  return { is: 'said', says: fault.message };
}

/** A union complains once for each branch: take the branch that fits the form, or all its words. */
function flattened(fault: Fault): Fault[] {
  if (fault.code !== 'invalid_union') return [fault];
  const branches = fault.errors.map((errors) => errors.flatMap(flattened));
  const deeper = branches.find((errors) => errors.every(({ path }) => path.length > 0));
  if (deeper) return deeper.map((inner) => ({ ...inner, path: [...fault.path, ...inner.path] }));
  const values = branches
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
  return [
    { code: 'invalid_value', values, path: fault.path, message: fault.message, input: undefined },
  ];
}

function written(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}

function ofEntry({ collection, faults, raw, schema, at }: Entry): Issue<'wrong-value'>[] {
  const references = referencesIn(schema, raw).map(({ path }) => path.join('.'));
  return faults.flatMap(flattened).flatMap((fault): Issue<'wrong-value'>[] => {
    const path = fault.path.filter((step) => typeof step !== 'symbol');
    const value = valueAt(raw, path);
    // Those have rules of their own: unknown-key, unknown-reference, missing-field, unreadable-yaml.
    if (fault.code === 'unrecognized_keys' || references.includes(path.join('.'))) return [];
    const missing = value === undefined || (value === null && typeof path.at(-1) === 'string');
    if (path.length > 0 && missing) return [];
    if (path.length === 0 && homes[collection].kind === 'folder' && !isRecord(raw)) return [];
    const expected = expectedBy(fault, value);
    const known = expected.is === 'one of' ? expected.values : [];
    const guess = typeof value === 'string' ? nearest(value, known) : undefined;
    const args = {
      field: fieldName(path),
      written: isRecord(value) && path.length === 0 ? '' : written(value),
      expected,
      nearest: guess,
    };
    return [{ rule: 'wrong-value', ...at(path), args }];
  });
}

/** Attributes with a fixed set of words, such as the kind of a note. */
function inTags({ tags, file }: Entry): Issue<'wrong-value'>[] {
  return tags.flatMap((tag) =>
    [...tag.attributes].flatMap(([name, value]): Issue<'wrong-value'>[] => {
      const values = allowedTags[tag.name]?.attributes[name]?.values;
      if (!values || values.includes(value)) return [];
      const args = {
        field: `<${tag.name} ${name}>`,
        written: `"${value}"`,
        expected: { is: 'one of', values } as const,
        nearest: nearest(value, values),
      };
      return [{ rule: 'wrong-value', file: file, line: tag.lineOf(name), args }];
    }),
  );
}

/** Values the schema, or the table of tags, does not allow. */
export function wrongValue({ entries }: Content): Issue<'wrong-value'>[] {
  return entries.flatMap((entry) => [...ofEntry(entry), ...inTags(entry)]);
}
