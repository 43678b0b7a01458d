import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrderFor, mixed, orderFor, roundOrder } from '#domain/order-for.ts';
import { threeStatements } from './exercise-fixture.ts';

describe('orderFor', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 });

  it('keeps every id once and depends on nothing but seed and ids', () => {
    fc.assert(
      fc.property(fc.string(), ids, (seed, all) => {
        const order = orderFor(seed, all);
        expect([...order].sort()).toEqual([...all].sort());
        expect(orderFor(seed, [...all].reverse())).toEqual(order);
      }),
    );
  });

  it('does not move the others past each other when one id is taken away', () => {
    fc.assert(
      fc.property(fc.string(), ids, fc.nat(), (seed, all, index) => {
        const gone = all[index % Math.max(all.length, 1)];
        const rest = all.filter((id) => id !== gone);
        expect(orderFor(seed, rest)).toEqual(orderFor(seed, all).filter((id) => id !== gone));
      }),
    );
  });

  it('gives another round another order', () => {
    const all = Array.from({ length: 12 }, (_, index) => `s${index}`);
    const orders = new Set([0, 1, 2, 3].map((round) => orderFor(`sort:${round}`, all).join()));
    expect(orders.size).toBe(4);
    expect(orders.has(all.join())).toBe(false);
  });

  it('puts each of a few ids first about equally often', () => {
    const first = new Map<string | undefined, number>();
    for (let round = 0; round < 600; round += 1) {
      const [id] = orderFor(`sort:${round}`, ['s-01', 's-02', 's-03', 's-04', 's-05', 's-06']);
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    expect(Math.min(...first.values())).toBeGreaterThan(60);
    expect(first.size).toBe(6);
  });
});

describe('inOrderFor', () => {
  it('puts things in the order of their ids', () => {
    const things = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
    expect(inOrderFor('seed', things).map(({ id }) => id)).toEqual(
      orderFor('seed', ['a', 'b', 'c', 'd', 'e']),
    );
  });
});

describe('mixed', () => {
  it('never shows steps in their right order, whatever the seed', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 }),
        (seed, steps) => {
          const order = mixed(seed, steps);
          expect(order).not.toEqual(steps);
          expect([...order].sort()).toEqual([...steps].sort());
        },
      ),
    );
  });
});

describe('roundOrder', () => {
  const all = ['amount', 'focus', 'recap'];

  it('mixes questions that stand alone, anew in each round', () => {
    const orders = [0, 1, 2, 3, 4, 5].map((round) => roundOrder(threeStatements, round, all));
    expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
    expect(orders[0]).toEqual(orderFor('three:0', all));
  });

  it.each(['scenario', 'repair', 'order', 'numeric', 'compare'] as const)(
    'keeps the questions of a %s in the order of their author, on retry too',
    (kind) => {
      const exercise = { ...threeStatements, kind };
      for (const round of [0, 1, 2, 3]) {
        expect(roundOrder(exercise, round, ['recap', 'amount'])).toEqual(['amount', 'recap']);
      }
    },
  );
});
