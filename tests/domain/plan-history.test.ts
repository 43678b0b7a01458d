import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  historyOf,
  record,
  redo,
  undo,
  type Change,
  type PlanHistory,
} from '#domain/plan-history.ts';
import { setField } from '#domain/plan-edit.ts';
import { emptyPlan } from '#domain/plan.ts';
import type { Plan } from '#schemas/plan.ts';

const set = (what: string, at: number): Change => ({ did: 'set', what, at });
const stopping = (stop: string): Plan => setField(emptyPlan, 'stop', stop);
const start = historyOf(emptyPlan);
const three = ['a', 'b', 'c'].reduce(
  (history, name, number) =>
    record(history, stopping(name), { did: 'placed', what: name, at: number }),
  start,
);

describe('the history of a plan', () => {
  it('goes back and forth', () => {
    expect(undo(three).plan.stop).toBe('b');
    expect(undo(undo(undo(three))).plan).toBe(emptyPlan);
    expect(redo(undo(undo(three))).plan.stop).toBe('b');
    expect(redo(undo(three))).toEqual(three);
  });

  it('does nothing at either end', () => {
    expect(undo(start)).toBe(start);
    expect(redo(three)).toBe(three);
  });

  it('forgets what was taken back once something else is done', () => {
    const other = record(undo(three), stopping('d'), { did: 'placed', what: 'd', at: 9 });
    expect(redo(other)).toBe(other);
    expect(other.past.map(({ change }) => change.what)).toEqual(['a', 'b', 'd']);
  });

  it('takes typing in one field as one change, until there is a pause', () => {
    const typed = [0, 500, 1900, 3800, 9000].reduce(
      (history, at) => record(history, stopping(`s${at}`), set('stop', at)),
      start,
    );
    expect(typed.past.map(({ change }) => change.at)).toEqual([3800, 9000]);
    expect(undo(typed).plan.stop).toBe('s3800');
    expect(undo(undo(typed)).plan).toBe(emptyPlan);
  });

  it('does not join changes of different fields, nor after an undo', () => {
    const goal = record(start, setField(emptyPlan, 'goal.text', 'x'), set('goal.text', 0));
    const both = record(goal, setField(goal.plan, 'stop', 'y'), set('stop', 1));
    expect(both.past).toHaveLength(2);
    expect(record(undo(both), stopping('z'), set('goal.text', 2)).past).toHaveLength(2);
  });

  it('leaves out an edit that changed nothing', () => {
    expect(record(three, three.plan, set('stop', 5))).toBe(three);
  });

  it('keeps the last hundred changes', () => {
    const long = Array.from({ length: 150 }, (_, at) => at).reduce(
      (history, at) => record(history, stopping(String(at)), { did: 'moved', what: 'x', at }),
      start,
    );
    expect(long.past).toHaveLength(100);
    expect(long.past[0]?.plan.stop).toBe('49');
  });

  it('comes back to every plan it has shown', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('edit', 'undo', 'redo'), { maxLength: 40 }), (steps) => {
        const walk = (history: PlanHistory, step: string, at: number): PlanHistory => {
          if (step === 'undo') return undo(history);
          if (step === 'redo') return redo(history);
          return record(history, stopping(`x${at}`), { did: 'moved', what: String(at), at });
        };
        const end = steps.reduce((history, step, at) => walk(history, step, at), start);
        const back = end.past.reduce((history) => undo(history), end);
        expect(back.plan).toBe(emptyPlan);
        expect(end.past.reduce((history) => redo(history), back)).toEqual(end);
      }),
    );
  });
});
