import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMeasure,
  changeMeasure,
  changeTactic,
  dismiss,
  move,
  place,
  remove,
  removeMeasure,
  reopen,
  reorder,
  setField,
  swap,
} from '#domain/plan-edit.ts';
import {
  emptyPlan,
  hoursOf,
  isBlankPlan,
  seatOf,
  tacticsAt,
  tacticsInOrder,
} from '#domain/plan.ts';
import { planLimits, planSchema, planStages, type Plan } from '#schemas/plan.ts';
import { golden } from './golden-set.ts';
import { somePlan } from './plan-arbitrary.ts';

const at = (plan: Plan, stage: (typeof planStages)[number]): string[] =>
  tacticsAt(plan, stage).map(({ tactic }) => tactic);
const decide = (...tactics: readonly string[]): Plan =>
  tactics.reduce((plan, tactic) => place(plan, { stage: 'decide', tactic }), emptyPlan);
const abc = decide('a', 'b', 'c');

describe('placing', () => {
  it('puts a tactic at the end of a stage, or at a seat', () => {
    expect(at(abc, 'decide')).toEqual(['a', 'b', 'c']);
    expect(at(place(abc, { stage: 'decide', tactic: 'd' }, { seat: 1 }), 'decide')).toEqual([
      'a',
      'd',
      'b',
      'c',
    ]);
    expect(at(place(abc, { stage: 'aware', tactic: 'a' }), 'aware')).toEqual(['a']);
  });

  it('keeps what was said about a tactic that is placed again', () => {
    const once = place(emptyPlan, { stage: 'own', tactic: 'a' }, { hours: 2, note: 'x' });
    const again = place(
      place(once, { stage: 'own', tactic: 'b' }),
      { stage: 'own', tactic: 'a' },
      { seat: 1, hours: 9 },
    );
    expect(at(again, 'own')).toEqual(['b', 'a']);
    expect(again.tactics[1]).toEqual({ stage: 'own', tactic: 'a', hours: 2, note: 'x' });
  });

  it('takes an id the catalogue does not know, and no more tactics than a plan holds', () => {
    const ids = Array.from({ length: planLimits.tactics }, (_, number) => `t${number}`);
    const full = decide(...ids);
    expect(full.tactics).toHaveLength(planLimits.tactics);
    expect(place(full, { stage: 'own', tactic: 'one-more' })).toBe(full);
    expect(place(emptyPlan, { stage: 'own', tactic: 'Not an id' })).toBe(emptyPlan);
  });
});

describe('moving', () => {
  it('goes to a stage and a seat, with what was said about the tactic', () => {
    const said = changeTactic(abc, { stage: 'decide', tactic: 'b' }, { hours: 3, note: 'n' });
    const moved = move(said, { stage: 'decide', tactic: 'b' }, 'aware');
    expect(moved.tactics.find(({ tactic }) => tactic === 'b')).toEqual({
      stage: 'aware',
      tactic: 'b',
      hours: 3,
      note: 'n',
    });
    expect(at(moved, 'decide')).toEqual(['a', 'c']);
    expect(at(move(abc, { stage: 'decide', tactic: 'c' }, 'decide', 0), 'decide')).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  it('does nothing where the same tactic stands already, or where there is none', () => {
    const twice = place(abc, { stage: 'own', tactic: 'a' });
    expect(move(twice, { stage: 'decide', tactic: 'a' }, 'own')).toBe(twice);
    expect(move(abc, { stage: 'own', tactic: 'a' }, 'aware')).toBe(abc);
  });

  it('one seat up or down stops at the ends', () => {
    expect(at(reorder(abc, { stage: 'decide', tactic: 'b' }, -1), 'decide')).toEqual([
      'b',
      'a',
      'c',
    ]);
    expect(at(reorder(abc, { stage: 'decide', tactic: 'b' }, 1), 'decide')).toEqual([
      'a',
      'c',
      'b',
    ]);
    expect(reorder(abc, { stage: 'decide', tactic: 'a' }, -1)).toBe(abc);
    expect(reorder(abc, { stage: 'decide', tactic: 'c' }, 1)).toBe(abc);
  });

  it('is heard as a seat: 2 of 3', () => {
    expect(seatOf(abc, { stage: 'decide', tactic: 'b' })).toEqual({ seat: 2, of: 3 });
  });
});

describe('taking out and swapping', () => {
  const plan = golden('nordlicht-focus');
  const gate = { stage: 'consider', tactic: 'qualification-gate' } as const;

  it('takes the tactic out of the measures too', () => {
    const without = remove(plan, gate);
    expect(without.measures[0]?.tactics).toEqual(['referral-ask', 'discovery-conversation']);
    expect(remove(without, gate)).toBe(without);
  });

  it('leaves the measures alone while the tactic stands in another stage', () => {
    const twice = place(plan, { stage: 'decide', tactic: 'qualification-gate' });
    expect(remove(twice, gate).measures).toEqual(plan.measures);
  });

  it('puts another tactic in the same place, with the hours and without the note', () => {
    const swapped = swap(plan, gate, 'tailored-demo');
    expect(swapped.tactics[2]).toEqual({
      stage: 'consider',
      tactic: 'tailored-demo',
      hours: 1,
      note: '',
    });
    expect(swapped.measures[0]?.tactics).not.toContain('qualification-gate');
    expect(swap(plan, gate, 'discovery-conversation')).toBe(plan);
  });
});

describe('fields', () => {
  it('are set one by one', () => {
    expect(setField(emptyPlan, 'goal.by', '2027-03-31').goal.by).toBe('2027-03-31');
    expect(setField(emptyPlan, 'willNot', ['No tenders']).willNot).toEqual(['No tenders']);
    expect(setField(emptyPlan, 'capacity', 12.5).capacity).toBe(12.5);
  });

  it('do not take what no plan can hold', () => {
    expect(setField(emptyPlan, 'goal.by', '2027-02-30')).toBe(emptyPlan);
    expect(setField(emptyPlan, 'stop', 'x'.repeat(501))).toBe(emptyPlan);
    expect(setField(emptyPlan, 'capacity', Number.NaN)).toBe(emptyPlan);
    expect(setField(emptyPlan, 'review.tacticsWeeks', 0)).toBe(emptyPlan);
    expect(changeTactic(abc, { stage: 'decide', tactic: 'a' }, { hours: -1 })).toBe(abc);
  });

  it('that stay as they are make no new plan', () => {
    expect(setField(emptyPlan, 'stop', '')).toBe(emptyPlan);
  });
});

describe('measures', () => {
  const measure = { text: 'Talks', kind: 'leading', goal: false, tactics: [] } as const;

  it('are added, changed and taken out', () => {
    const one = addMeasure(emptyPlan, measure);
    expect(changeMeasure(one, 0, { goal: true }).measures).toEqual([{ ...measure, goal: true }]);
    expect(changeMeasure(one, 1, { goal: true })).toBe(one);
    expect(removeMeasure(one, 0)).toEqual(emptyPlan);
    expect(removeMeasure(one, 1)).toBe(one);
  });
});

describe('dismissing', () => {
  const asked = { rule: 'same-hour', about: 'a/b' };

  it('keeps one reason for a finding, and forgets it when asked', () => {
    const twice = dismiss(dismiss(emptyPlan, asked, 'old'), asked, 'new');
    expect(twice.dismissed).toEqual([{ ...asked, reason: 'new' }]);
    expect(reopen(twice, asked)).toEqual(emptyPlan);
  });

  it('lets the oldest go when there are too many', () => {
    const many = Array.from({ length: planLimits.dismissed + 1 }, (_, number) => String(number));
    const plan = many.reduce(
      (one, about) => dismiss(one, { rule: 'law-note', about }, 'read'),
      emptyPlan,
    );
    expect(plan.dismissed.map(({ about }) => about)).toEqual(many.slice(1));
  });
});

describe('any edits in any order', () => {
  const spot = fc.record({
    stage: fc.constantFrom(...planStages),
    tactic: fc.constantFrom('a', 'b', 'referral-ask', 'Bad id'),
  });
  const edit: fc.Arbitrary<(plan: Plan) => Plan> = fc.oneof(
    fc.tuple(spot, fc.integer({ min: -2, max: 9 })).map(
      ([one, seat]) =>
        (plan: Plan) =>
          place(plan, one, { seat }),
    ),
    fc.tuple(spot, fc.constantFrom(...planStages), fc.integer({ min: -2, max: 9 })).map(
      ([from, stage, seat]) =>
        (plan: Plan) =>
          move(plan, from, stage, seat),
    ),
    fc.tuple(spot, fc.constantFrom(1, -1)).map(
      ([one, by]) =>
        (plan: Plan) =>
          reorder(plan, one, by),
    ),
    spot.map((one) => (plan: Plan) => remove(plan, one)),
    fc.tuple(spot, fc.constantFrom('a', 'b', 'Bad id')).map(
      ([one, id]) =>
        (plan: Plan) =>
          swap(plan, one, id),
    ),
    fc.tuple(spot, fc.double()).map(
      ([one, hours]) =>
        (plan: Plan) =>
          changeTactic(plan, one, { hours }),
    ),
    fc.string({ maxLength: 600 }).map((stop) => (plan: Plan) => setField(plan, 'stop', stop)),
    fc
      .string({ maxLength: 600 })
      .map((about) => (plan: Plan) => dismiss(plan, { rule: 'no-stop', about }, 'r')),
  );

  it('leave a plan that the schema takes', () => {
    fc.assert(
      fc.property(somePlan, fc.array(edit, { maxLength: 12 }), (plan, edits) => {
        const after = edits.reduce((one, change) => change(one), plan);
        expect(planSchema.safeParse(after).error?.issues ?? []).toEqual([]);
      }),
    );
  });

  it('never lose or double another tactic', () => {
    fc.assert(
      fc.property(somePlan, spot, fc.constantFrom(...planStages), (plan, from, stage) => {
        const ids = (one: Plan): string[] => one.tactics.map(({ tactic }) => tactic).sort();
        expect(ids(move(plan, from, stage))).toEqual(ids(plan));
      }),
    );
  });
});

describe('hours and order', () => {
  it('adds up by stage and in all', () => {
    expect(hoursOf(golden('tessera-notes-next-team'))).toEqual({
      total: 18,
      byStage: { aware: 2, consider: 0, decide: 1, own: 15 },
    });
  });

  it('reads tactics stage by stage, whatever order they came in', () => {
    const mixed = place(place(emptyPlan, { stage: 'own', tactic: 'z' }), {
      stage: 'aware',
      tactic: 'a',
    });
    expect(tacticsInOrder(mixed).map(({ tactic }) => tactic)).toEqual(['a', 'z']);
  });

  it('knows a page on which nothing is written', () => {
    expect(isBlankPlan({ ...emptyPlan, name: 'Mine' })).toBe(true);
    expect(isBlankPlan(setField(emptyPlan, 'stop', 'x'))).toBe(false);
    expect(planSchema.parse(emptyPlan)).toEqual(emptyPlan);
  });
});
