import { startTransition, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { now } from '#browser/clock.ts';
import { planStore, type KeptPlan, type PlansSnapshot } from '#browser/plan-store.ts';
import { emptyPlan } from '#domain/plan.ts';
import {
  historyOf,
  isWritten,
  record,
  type Change,
  type PlanHistory,
} from '#domain/plan-history.ts';
import type { Plan } from '#schemas/plan.ts';

/** The open plan with its history, and the others. */
export interface Plans extends Omit<PlansSnapshot, 'open'> {
  /** Id of the plan on the board; a plan nobody wrote on yet has one too, and is not kept. */
  readonly id: string;
  readonly history: PlanHistory;
  readonly edit: (did: Change['did'], what: string, next: (plan: Plan) => Plan) => Plan;
  /** Steps through the history; `by` gets it as it is now, drawn or not. */
  readonly step: (by: (history: PlanHistory) => PlanHistory) => void;
  readonly open: (id: string) => void;
  /** Puts another plan on the board, as one more of the learner's own. */
  readonly add: (plan: Plan) => void;
  /** Deletes the open plan. */
  readonly remove: () => void;
}

const latest = ({ plans, open }: PlansSnapshot): KeptPlan =>
  plans.find(({ id }) => id === open) ?? plans.at(-1) ?? { id: 'first', plan: emptyPlan };

/** The learner's plans. Every change of the open one is kept. */
export function usePlans(): Plans {
  const store = planStore();
  const kept = useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.snapshot(),
  );
  const [sheet, setSheet] = useState(() => {
    const { id, plan } = latest(store.snapshot());
    return { id, history: historyOf(plan) };
  });
  // Edits in one event follow each other without a drawing in between.
  const current = useRef(sheet);
  const show = (id: string, history: PlanHistory): void => {
    current.current = { id, history };
    setSheet(current.current);
  };
  const change = (history: PlanHistory, isInField = false): void => {
    const { id, history: before } = current.current;
    if (history === before) return;
    if (isInField) show(id, history);
    // What moves half the board is drawn after what is said about it.
    else
      startTransition(() => {
        show(id, history);
      });
    store.save(id, history.plan);
  };
  const put = ({ id, plan }: KeptPlan): void => {
    show(id, historyOf(plan));
  };
  const before = useRef(kept);
  useEffect(() => {
    const { id, history } = current.current;
    const wasKept = before.current.plans.some((one) => one.id === id);
    before.current = kept;
    // Everything was erased in another tab: the next letter must not bring this plan back.
    if (wasKept && kept.plans.length === 0) put(latest(kept));
    // Another tab wrote on the same plan: the later word counts, and it can be undone.
    const there = kept.plans.find((one) => one.id === id)?.plan;
    if (!there || there === history.plan) return;
    if (JSON.stringify(there) === JSON.stringify(history.plan)) return;
    show(id, record(history, there, { did: 'replaced', what: there.name, at: now() }));
  }, [kept]);
  return {
    ...kept,
    ...sheet,
    edit(did, what, next) {
      const { history } = current.current;
      const plan = next(history.plan);
      change(record(history, plan, { did, what, at: now() }), isWritten(did));
      return plan;
    },
    step(by) {
      change(by(current.current.history));
    },
    open(id) {
      store.open(id);
      put(latest(store.snapshot()));
    },
    add(plan) {
      put(store.add(plan));
    },
    remove() {
      store.remove(current.current.id);
      put(latest(store.snapshot()));
    },
  };
}
