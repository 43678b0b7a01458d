import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersIn,
  drawForm,
  formFor,
  lastForm,
  lengthOf,
  metBefore,
  scoreOf,
  setOf,
  type Blueprint,
} from '#domain/assessment.ts';
import type { ItemRef } from '#domain/interleaved.ts';
import { day, given, indexed, progressOf, start } from './course-fixture.ts';

const items = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${prefix}${n}`);
const index = {
  lessons: [],
  exercises: [
    indexed('o1', items('a', 6), { use: 'assessment', objective: 'O1' }),
    indexed('o7', items('b', 4), { use: 'assessment', objective: 'O7' }),
    indexed('practice', items('c', 9)),
  ],
};
const blueprint: Blueprint = {
  items: { O1: 3, O7: 2 },
  pass: 4,
  guarded: { objective: 'O7', errors: 1 },
};
const keys = (refs: readonly ItemRef[]) => refs.map(({ exercise, item }) => `${exercise}/${item}`);

describe('a form', () => {
  it('has what the blueprint says, whatever the seed', () => {
    expect(lengthOf(blueprint)).toBe(5);
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const form = drawForm(seed, index, blueprint, new Set());
        expect(form.filter(({ exercise }) => exercise === 'o1')).toHaveLength(3);
        expect(form.filter(({ exercise }) => exercise === 'o7')).toHaveLength(2);
        expect(new Set(keys(form)).size).toBe(5);
      }),
    );
  });

  it('has one of each pair of twins', () => {
    const pairs = ['p1', 'p2', 'p3'].flatMap((pair) => [`${pair}-north`, `${pair}-south`]);
    const twins = {
      lessons: [],
      exercises: [indexed('o1', pairs, { use: 'assessment', objective: 'O1' })],
    };
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const form = drawForm(seed, twins, { ...blueprint, items: { O1: 3 } }, new Set());
        expect(form.map(({ item }) => item.slice(0, 2)).sort()).toEqual(['p1', 'p2', 'p3']);
      }),
    );
  });

  it('draws at a second try what was not met before', () => {
    const first = drawForm('one', index, blueprint, new Set());
    const second = drawForm('two', index, blueprint, new Set(keys(first)));
    expect(keys(second).filter((key) => keys(first).includes(key))).toEqual([]);
  });

  it('stays the same while it is answered', () => {
    const earlier = [given('o1', 'a0', start, { set: 'assessment:old' })];
    const set = 'assessment:new';
    const before = drawForm('new', index, blueprint, metBefore(progressOf(earlier), set));
    const [first] = before;
    if (!first) throw new Error('empty form');
    const answered = [...earlier, given(first.exercise, first.item, start + 5, { set })];
    const later = [...answered, given('o1', 'a1', start + 9, { set: 'daily:2026-03-02' })];
    expect(drawForm('new', index, blueprint, metBefore(progressOf(later), set))).toEqual(before);
  });
});

describe('the form of a learner', () => {
  it.each([1, 3, 5])('keeps its %d answers when older tries come from another device', (count) => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (seed) => {
        const form = formFor(seed, index, blueprint, progressOf([]));
        const own = form.slice(0, count);
        const mine = own.map((ref, n) =>
          given(ref.exercise, ref.item, start + n, { set: setOf(seed) }),
        );
        const older = form.map((ref) =>
          given(ref.exercise, ref.item, start - day, { set: 'assessment:' }),
        );
        const later = formFor(seed, index, blueprint, progressOf([...older, ...mine]));
        expect(keys(later)).toEqual(expect.arrayContaining(keys(own)));
        expect(later.filter(({ exercise }) => exercise === 'o1')).toHaveLength(3);
        expect(later.filter(({ exercise }) => exercise === 'o7')).toHaveLength(2);
      }),
    );
  });

  it('does not change while it is answered, not even where twins have to fill it', () => {
    const pairs = ['p1', 'p2', 'p3'].flatMap((pair) => [`${pair}-north`, `${pair}-south`]);
    const twins = {
      lessons: [],
      exercises: [indexed('o1', pairs, { use: 'assessment', objective: 'O1' })],
    };
    const five = { ...blueprint, items: { O1: 5 } };
    const form = formFor('new', twins, five, progressOf([]));
    expect(form).toHaveLength(5);
    for (const ref of form) {
      const one = progressOf([given(ref.exercise, ref.item, start, { set: setOf('new') })]);
      expect(formFor('new', twins, five, one)).toEqual(form);
    }
  });
});

describe('answers', () => {
  it('count once: the first one in this set', () => {
    const set = 'assessment:k';
    const first = given('o1', 'a0', start, { set, outcome: 'incorrect' });
    const found = answersIn(
      progressOf([given('o1', 'a0', start + 1, { set }), first, given('o1', 'a1', start)]),
      set,
    );
    expect([...found]).toEqual([['o1/a0', first]]);
  });

  it('name the form that was taken last', () => {
    expect(lastForm(progressOf([]))).toBeUndefined();
    expect(
      lastForm(
        progressOf([
          given('o1', 'a0', start + 2, { set: 'assessment:late' }),
          given('o1', 'a0', start, { set: 'assessment:early' }),
          given('o1', 'a0', start + 3, { set: 'daily:2026-03-02' }),
        ]),
      ),
    ).toBe('late');
  });
});

describe('the result', () => {
  const form = [
    { exercise: 'o1', item: 'a0' },
    { exercise: 'o7', item: 'b0' },
    { exercise: 'o1', item: 'a1' },
    { exercise: 'o7', item: 'b1' },
    { exercise: 'o1', item: 'a2' },
  ];
  const score = (wrong: readonly string[], left: readonly string[] = []) =>
    scoreOf(
      form,
      new Map(
        form
          .filter(({ item }) => !left.includes(item))
          .map(({ exercise, item }) => [
            `${exercise}/${item}`,
            given(exercise, item, start, { outcome: wrong.includes(item) ? 'partly' : 'correct' }),
          ]),
      ),
      index,
      blueprint,
    );

  it.each([
    ['all right', [], [], 5, 0, true],
    ['one slip in honesty and law', ['b0'], [], 4, 1, true],
    ['two slips there', ['b0', 'b1'], [], 3, 2, false],
    ['one short of the mark', ['a0', 'a1'], [], 3, 0, false],
    ['a question without an answer', [], ['b0'], 4, 1, true],
  ] as const)('%s', (_, wrong, left, right, guardedErrors, isPassed) => {
    expect(score(wrong, left)).toMatchObject({ total: 5, right, guardedErrors, isPassed });
  });

  it('fails on honesty and law alone', () => {
    const lenient = { ...blueprint, pass: 3 };
    const answers = new Map(
      form.map(({ exercise, item }) => [
        `${exercise}/${item}`,
        given(exercise, item, start, { outcome: exercise === 'o7' ? 'incorrect' : 'correct' }),
      ]),
    );
    expect(scoreOf(form, answers, index, lenient)).toMatchObject({ right: 3, isPassed: false });
  });

  it('says by objective what was missed', () => {
    expect(score(['a1']).byObjective).toEqual([
      { objective: 'O1', total: 3, right: 2, missed: [{ exercise: 'o1', item: 'a1' }] },
      { objective: 'O7', total: 2, right: 2, missed: [] },
    ]);
  });
});
