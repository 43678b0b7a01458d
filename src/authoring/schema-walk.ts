import { z } from 'zod';
import { isRecord } from '#schemas/is-record.ts';
import { references, type CollectionName } from '#schemas/words.ts';
import type { Path } from './yaml.ts';

type Schema = z.core.$ZodType;

/** A field that names another entry. */
export interface Reference {
  readonly to: CollectionName;
  readonly id: string;
  readonly path: Path;
}

/** The schema below `optional()` and `default()`. */
export function bare(schema: Schema): Schema {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.unwrap())
    : schema;
}

type Shape = Readonly<Record<string, Schema>>;

/** Everything in `value` that its schema marks with `idOf`, keys of records included. */
export function referencesIn(schema: Schema, value: unknown, path: Path = []): Reference[] {
  const inner = bare(schema);
  const target = references.get(inner) ?? references.get(schema);
  if (target && typeof value === 'string') return [{ to: target.to, id: value, path }];
  if (inner instanceof z.ZodUnion) {
    return inner.options.flatMap((option) => referencesIn(option, value, path));
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((entry, i) => referencesIn(inner.element, entry, [...path, i]));
  }
  if (inner instanceof z.ZodObject && isRecord(value)) {
    const shape: Shape = inner.shape;
    return Object.entries(shape).flatMap(([key, field]) =>
      referencesIn(field, value[key], [...path, key]),
    );
  }
  if (inner instanceof z.ZodRecord && isRecord(value)) {
    return Object.entries(value).flatMap(([key, field]) => [
      ...referencesIn(inner.keyType, key, [...path, key]),
      ...referencesIn(inner.valueType, field, [...path, key]),
    ]);
  }
  return [];
}

/** The schema a path leads to. */
function schemaAt(schema: Schema, path: Path): Schema | undefined {
  const inner = bare(schema);
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  if (inner instanceof z.ZodArray) return schemaAt(inner.element, rest);
  if (inner instanceof z.ZodRecord) return schemaAt(inner.valueType, rest);
  const shape: Shape = inner instanceof z.ZodObject ? inner.shape : {};
  const field = shape[String(step)];
  return field && schemaAt(field, rest);
}

/** Keys an author may write in the map at a path. */
export function keysAt(schema: Schema, path: Path): string[] {
  const found = schemaAt(schema, path);
  if (found instanceof z.ZodObject) return Object.keys(found.shape);
  const keys = found instanceof z.ZodRecord ? found.keyType : undefined;
  return keys instanceof z.ZodEnum ? keys.options.map(String) : [];
}

/** The value a path leads to. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}

/** "evidence.source": a path without list positions; the line number tells which entry. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.filter((step) => typeof step === 'string').join('.');
}
