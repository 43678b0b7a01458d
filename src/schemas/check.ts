import { isRecord } from './is-record.ts';

/*
 * Checks for what every exercise reads: the record and the course. Zod says more, but of these two
 * only yes or no is asked, and its 8 kB would travel with every exercise.
 */

/** True for values of one form. */
export type Check<T> = (value: unknown) => value is T;

/** What a check lets through. */
export type Checked<C> = C extends Check<infer T> ? T : never;

export const isText: Check<string> = (value) => typeof value === 'string';
export const isId: Check<string> = (value): value is string => isText(value) && value !== '';
export const isNumber: Check<number> = (value): value is number => Number.isFinite(value);
/** A whole number from 1. */
export const isCount: Check<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0;

/** One of some words or numbers. */
export const isOneOf =
  <const T>(...values: readonly T[]): Check<T> =>
  (value): value is T =>
    values.some((one) => one === value);

/** A list with one form of member. */
export const isListOf =
  <T>(is: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(is);

/** Values under names that nobody knows before. */
export const isTableOf =
  <T>(is: Check<T>): Check<Readonly<Record<string, T>>> =>
  (value): value is Readonly<Record<string, T>> =>
    isRecord(value) && Object.values(value).every(is);

type Fields<T> = { readonly [Name in keyof T]: Check<T[Name]> };

/** Exactly these fields; a foreign one is as wrong as a missing one. */
export const hasFields =
  <Must extends object, May extends object = object>(must: Fields<Must>, may?: Fields<May>) =>
  (value: unknown): value is Readonly<Must & Partial<May>> => {
    if (!isRecord(value)) return false;
    const known: Readonly<Record<string, Check<unknown>>> = { ...must, ...may };
    return (
      Object.keys(must).every((name) => Object.hasOwn(value, name)) &&
      Object.entries(value).every(
        ([name, part]) => Object.hasOwn(known, name) && known[name]?.(part) === true,
      )
    );
  };
