import { describe, expect, it } from 'vitest';
import { versions } from '#domain/versioned.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
/** Two steps: a name became a list of names, then got its count. */
const named = versions<{ readonly names: readonly unknown[]; readonly count: number }>({
  migrations: [
    (data) => (isRecord(data) ? { names: [data['name']] } : data),
    (data) =>
      isRecord(data) && Array.isArray(data['names'])
        ? { ...data, count: data['names'].length }
        : data,
  ],
  parse: (data) =>
    isRecord(data) && Array.isArray(data['names']) && typeof data['count'] === 'number'
      ? { names: data['names'], count: data['count'] }
      : undefined,
});

describe('data with a version', () => {
  it('counts its version from its migrations', () => {
    expect(named.current).toBe(3);
  });

  it('is brought up to date step by step', () => {
    const data = { names: ['Ana'], count: 1 };
    expect(named.read(1, { name: 'Ana' })).toEqual({ ok: true, data });
    expect(named.read(2, { names: ['Ana'] })).toEqual({ ok: true, data });
    expect(named.read(3, data)).toEqual({ ok: true, data });
  });

  it('of a version this guide does not know is newer', () => {
    expect(named.read(4, {})).toEqual({ ok: false, why: 'newer' });
  });

  it.each([0, -1, 1.5, Number.NaN, '1', null, undefined])(
    'of version %s cannot be read',
    (version) => {
      expect(named.read(version, { name: 'Ana' })).toEqual({ ok: false, why: 'unreadable' });
    },
  );

  it('that is broken cannot be read', () => {
    expect(named.read(3, { names: 'Ana' })).toEqual({ ok: false, why: 'unreadable' });
    expect(named.read(1, undefined)).toEqual({ ok: false, why: 'unreadable' });
  });
});
