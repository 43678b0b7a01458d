import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '#domain/plan-differences.ts';
import {
  changeMeasure,
  changeTactic,
  dismiss,
  move,
  reorder,
  setField,
} from '#domain/plan-edit.ts';
import { tacticsInOrder } from '#domain/plan.ts';
import type { Plan } from '#schemas/plan.ts';
import { golden } from './golden-set.ts';
import { somePlan } from './plan-arbitrary.ts';

const plan = golden('nordlicht-focus');
const gate = { stage: 'consider', tactic: 'qualification-gate' } as const;

describe('the differences of two plans', () => {
  it('are none between a plan and itself, whatever it is called and whatever was set aside', () => {
    const other = dismiss({ ...plan, name: 'Other' }, { rule: 'no-stop', about: '' }, 'later');
    expect(differences(plan, other)).toEqual([]);
  });

  it('name a field with both texts', () => {
    expect(differences(plan, setField(plan, 'goal.amount', '30 clinics'))).toEqual([
      { kind: 'field', field: 'goal.amount', a: '24 clinics', b: '30 clinics' },
    ]);
    expect(differences(plan, setField(plan, 'capacity', 10))).toEqual([
      { kind: 'field', field: 'capacity', a: 24, b: 10 },
    ]);
  });

  it('sort lines into those of both, of one and of the other', () => {
    expect(differences(plan, setField(plan, 'willNot', ['No public tenders', 'No gifts']))).toEqual(
      [
        {
          kind: 'lines',
          field: 'willNot',
          both: ['No public tenders'],
          onlyA: ['No proposal for a single chair, even when it asks'],
          onlyB: ['No gifts'],
        },
      ],
    );
  });

  it('show where a tactic stands on each side', () => {
    const moved = changeTactic(
      move(plan, gate, 'decide'),
      { ...gate, stage: 'decide' },
      { hours: 3 },
    );
    const [difference, ...rest] = differences(plan, moved);
    expect(difference).toMatchObject({
      kind: 'tactic',
      tactic: 'qualification-gate',
      a: [{ stage: 'consider', hours: 1 }],
      b: [{ stage: 'decide', hours: 3 }],
    });
    expect(rest).toEqual([]);
  });

  it('notice another order within a stage', () => {
    expect(differences(plan, reorder(plan, gate, -1))).toEqual([
      {
        kind: 'order',
        stage: 'consider',
        a: ['discovery-conversation', 'qualification-gate'],
        b: ['qualification-gate', 'discovery-conversation'],
      },
    ]);
  });

  it('compare measures by their text, and reasons by their strategy', () => {
    const other = changeMeasure(plan, 2, { goal: false });
    expect(differences(plan, other)).toMatchObject([
      { kind: 'measure', a: { goal: true }, b: { goal: false } },
    ]);
    const fewer = setField(plan, 'strategy.notChosen', plan.strategy.notChosen.slice(0, 1));
    expect(differences(plan, fewer)).toMatchObject([
      { kind: 'not-chosen', strategy: 'price-leadership', b: undefined },
    ]);
  });

  it('are the same seen from the other side', () => {
    fc.assert(
      fc.property(somePlan, somePlan, (a, b) => {
        expect(differences(a, b)).toHaveLength(differences(b, a).length);
      }),
    );
  });

  it('are none only between plans that say the same', () => {
    const sorted = (one: Plan): unknown => ({
      ...one,
      ...{ name: '', dismissed: [], tactics: tacticsInOrder(one) },
      diagnosis: { ...one.diagnosis, facts: one.diagnosis.facts.toSorted() },
      willNot: one.willNot.toSorted(),
      measures: one.measures.map((measure) => JSON.stringify(measure)).sort(),
      strategy: {
        ...one.strategy,
        notChosen: one.strategy.notChosen.map((each) => JSON.stringify(each)).sort(),
      },
    });
    fc.assert(
      fc.property(somePlan, somePlan, fc.boolean(), (a, b, isMixed) => {
        const other = isMixed ? { ...a, tactics: b.tactics, stop: b.stop } : { ...a, name: b.name };
        if (differences(a, other).length === 0) expect(sorted(other)).toEqual(sorted(a));
        else expect(sorted(other)).not.toEqual(sorted(a));
      }),
    );
  });
});
