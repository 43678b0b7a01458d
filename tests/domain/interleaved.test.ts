import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interleaved, type ItemRef } from '#domain/interleaved.ts';

describe('interleaved', () => {
  const refs = fc.uniqueArray(
    fc.record({ exercise: fc.constantFrom('a', 'b', 'c'), item: fc.string({ minLength: 1 }) }),
    { selector: ({ exercise, item }) => `${exercise}/${item}`, maxLength: 20 },
  );

  it('keeps every item once', () => {
    fc.assert(
      fc.property(refs, fc.string(), (items, seed) => {
        const key = (all: readonly ItemRef[]) =>
          all.map(({ exercise, item }) => `${exercise}/${item}`).sort();
        expect(key(interleaved(items, seed))).toEqual(key(items));
      }),
    );
  });

  it('puts no two items of one exercise side by side if that can be helped', () => {
    fc.assert(
      fc.property(refs, fc.string(), (items, seed) => {
        const counts = [...Map.groupBy(items, ({ exercise }) => exercise).values()].map(
          (list) => list.length,
        );
        const most = Math.max(0, ...counts);
        const mixed = interleaved(items, seed);
        const pairs = mixed.filter(({ exercise }, at) => mixed[at - 1]?.exercise === exercise);
        expect(pairs.length).toBe(Math.max(0, most - (items.length - most) - 1));
      }),
    );
  });
});
