import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayName } from '#domain/day-name.ts';
import { begunBefore, drawSet, seedFrom } from '#domain/practice-set.ts';
import type { Attempt } from '#schemas/progress.ts';
import { given, indexed, progressOf, start } from './course-fixture.ts';

const items = (prefix: string) => Array.from({ length: 8 }, (_, n) => `${prefix}${n}`);
const index = {
  lessons: [],
  exercises: [
    indexed('one', items('a')),
    indexed('two', items('b')),
    indexed('write', items('w'), { kind: 'compare' }),
    indexed('final', items('f'), { use: 'assessment' }),
  ],
};

describe('a drawn set', () => {
  it('is the same for the same seed, and another for another one', () => {
    expect(drawSet('mixed', 'k3f9', index)).toEqual(drawSet('mixed', 'k3f9', index));
    const seeds = ['a', 'b', 'c', 'd'].map((seed) => JSON.stringify(drawSet('mixed', seed, index)));
    expect(new Set(seeds).size).toBe(4);
  });

  it('has twelve items, or five for a day, each once, and none to write or from tests', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        for (const [kind, size] of [
          ['mixed', 12],
          ['daily', 5],
        ] as const) {
          const refs = drawSet(kind, seed, index);
          expect(refs).toHaveLength(size);
          expect(new Set(refs.map(({ exercise, item }) => `${exercise}/${item}`)).size).toBe(size);
          expect(refs.every(({ exercise }) => ['one', 'two'].includes(exercise))).toBe(true);
        }
      }),
    );
  });

  it('takes items of exercises begun before others', () => {
    const begun = begunBefore(progressOf([given('two', 'b0', start)]), 'daily:today');
    expect(
      drawSet('daily', 'today', index, begun).every(({ exercise }) => exercise === 'two'),
    ).toBe(true);
  });

  it('stays the same all day, whatever is begun after its first answer', () => {
    const set = 'daily:today';
    const draw = (...attempts: readonly Attempt[]) =>
      drawSet('daily', 'today', index, begunBefore(progressOf(attempts), set));
    const earlier = given('two', 'b0', start);
    const first = given('two', 'b1', start + 1, { set });
    const drawn = draw(earlier);
    expect(draw(earlier, first, given('one', 'a0', start + 2))).toEqual(drawn);
    expect(draw(earlier, given('one', 'a0', start), first)).not.toEqual(drawn);
  });
});

describe('the day', () => {
  it.each([
    ['2026-03-02T23:30:00Z', 0, '2026-03-02'],
    ['2026-03-02T23:30:00Z', -60, '2026-03-03'],
    ['2026-03-02T00:30:00Z', 300, '2026-03-01'],
  ])('at %s, %d minutes behind, is %s', (moment, offset, name) => {
    expect(dayName(Date.parse(moment), offset)).toBe(name);
  });
});

describe('the set of an address', () => {
  it.each([
    ['mixed-k3f9', { kind: 'mixed', seed: 'k3f9' }],
    ['daily', { kind: 'daily', seed: '2026-03-02' }],
    ['', { kind: 'daily', seed: '2026-03-02' }],
    ['mixed-', { kind: 'daily', seed: '2026-03-02' }],
    ['mixed-<script>', { kind: 'daily', seed: '2026-03-02' }],
    [`mixed-${'x'.repeat(99)}`, { kind: 'daily', seed: '2026-03-02' }],
  ])('#%s', (fragment, name) => {
    expect(seedFrom(fragment, '2026-03-02')).toEqual(name);
  });
});
