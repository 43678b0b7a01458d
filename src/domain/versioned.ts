/** What a version keeps; step n of the migrations turns data of version n into version n + 1. */
interface Format<T> {
  readonly migrations: readonly ((data: unknown) => unknown)[];
  /** Reads data of the current version; undefined if it is broken. */
  readonly parse: (data: unknown) => T | undefined;
}

/** What came of reading: data, or why not. */
export type Read<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly why: 'newer' | 'unreadable' };

/** Data with a version. The version follows from the number of migrations. */
export function versions<T>({ migrations, parse }: Format<T>) {
  const current = migrations.length + 1;
  return {
    current,
    /** Brings data of some version up to date and reads it. */
    read(version: unknown, data: unknown): Read<T> {
      if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
        return { ok: false, why: 'unreadable' };
      }
      if (version > current) return { ok: false, why: 'newer' };
      const latest = migrations.slice(version - 1).reduce((old, step) => step(old), data);
      const read = parse(latest);
      return read === undefined ? { ok: false, why: 'unreadable' } : { ok: true, data: read };
    },
  };
}
