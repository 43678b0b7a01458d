import { planVersions } from '#domain/plan-versions.ts';
import { isRecord } from '#schemas/is-record.ts';
import type { Plan } from '#schemas/plan.ts';
import { afterPaint } from './after-paint.ts';
import { keepAside } from './keep-aside.ts';
import { newId } from './new-id.ts';
import { windowStorage, type TextStorage } from './storage.ts';

const key = 'why-how.plans';

/** A plan with the name it is kept under. */
export interface KeptPlan {
  readonly id: string;
  readonly plan: Plan;
}

/** What views draw; a new object for every change. */
export interface PlansSnapshot {
  readonly plans: readonly KeptPlan[];
  /** Id of the plan that was worked on last; empty if there is none. */
  readonly open: string;
  /** False when the browser refused to store: everything holds until the page is closed. */
  readonly isKept: boolean;
}

/** The learner's plans in this browser. */
export interface PlanStore {
  snapshot(): PlansSnapshot;
  subscribe(listener: () => void): () => void;
  /** Takes a plan as the open one, and keeps it in a moment; a new id adds it. */
  save(id: string, plan: Plan): void;
  /** Adds a plan under a new id and opens it. */
  add(plan: Plan): KeptPlan;
  open(id: string): void;
  remove(id: string): void;
}

/** What the text holds that is stored. */
type StoredPlans = Omit<PlansSnapshot, 'isKept'>;

/** Reads stored text. A plan that cannot be read makes the whole text one to keep aside. */
function decoded(text: string): StoredPlans | undefined {
  try {
    const stored: unknown = JSON.parse(text);
    if (!isRecord(stored) || !Array.isArray(stored['plans'])) return undefined;
    const plans = stored['plans'].map((one: unknown): KeptPlan => {
      const { id, plan } = isRecord(one) ? one : {};
      const read = planVersions.read(stored['version'], plan);
      if (!read.ok || typeof id !== 'string') throw new Error('not a plan');
      return { id, plan: read.data };
    });
    return { plans, open: typeof stored['open'] === 'string' ? stored['open'] : '' };
  } catch {
    return undefined;
  }
}

const withPlan = (plans: readonly KeptPlan[], one: KeptPlan): readonly KeptPlan[] => {
  const at = plans.findIndex(({ id }) => id === one.id);
  return at < 0 ? [...plans, one] : plans.with(at, one);
};

/**
 * A store over some storage. Reads at once and listens to other tabs from then on. What is typed is
 * written `later`, everything else at once.
 */
export function createPlanStore(
  storage: TextStorage,
  nextId: () => string,
  later: (write: () => void) => void,
): PlanStore {
  const listeners = new Set<() => void>();
  let current: PlansSnapshot = { plans: [], open: '', isKept: true };
  let unwritten: KeptPlan | undefined;

  /**
   * What is stored now; undefined if nothing is. For a text that cannot be read the plans of this
   * page stand, and unless it was kept aside it must not be overwritten.
   */
  function stored(): (StoredPlans & { readonly mayWrite: boolean }) | undefined {
    const text = storage.read(key);
    if (text === undefined) return undefined;
    const read = decoded(text);
    if (read) return { ...read, mayWrite: true };
    const { plans, open } = current;
    return { plans, open, mayWrite: keepAside(storage, key, text) };
  }
  /** Shows what is stored, or goes on with what is shown. */
  function take({ plans, open }: StoredPlans): void {
    change({ plans, open, isKept: true });
  }
  function change(next: PlansSnapshot): void {
    current = next;
    for (const listener of listeners) listener();
  }
  /** Reads again before writing: another tab may have changed another plan since. */
  function write(edit: (plans: readonly KeptPlan[]) => readonly KeptPlan[], open: string): void {
    const there = stored();
    const plans = edit(current.isKept ? (there?.plans ?? []) : current.plans);
    const text = JSON.stringify({ version: planVersions.current, open, plans });
    change({ plans, open, isKept: there?.mayWrite !== false && storage.write(key, text) });
  }

  function writeDue(): void {
    const one = unwritten;
    unwritten = undefined;
    if (one) write((plans) => withPlan(plans, one), one.id);
  }

  take(stored() ?? current);
  storage.watch(key, (isGone) => {
    // What was erased must not come back with the last word typed here.
    if (isGone) unwritten = undefined;
    writeDue();
    if (current.isKept) take(isGone ? { ...current, plans: [] } : (stored() ?? current));
  });

  const store: PlanStore = {
    snapshot: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save(id, plan) {
      if (unwritten?.id !== id) writeDue();
      unwritten = { id, plan };
      change({ ...current, plans: withPlan(current.plans, unwritten), open: id });
      later(writeDue);
    },
    add(plan) {
      const kept = { id: nextId(), plan };
      store.save(kept.id, plan);
      writeDue();
      return kept;
    },
    open(id) {
      writeDue();
      write((plans) => plans, id);
    },
    remove(id) {
      writeDue();
      write((plans) => plans.filter((one) => one.id !== id), '');
    },
  };
  return store;
}

let shared: PlanStore | undefined;

/** The one store of this page; made when first asked for, so that importing touches nothing. */
export function planStore(): PlanStore {
  shared ??= createPlanStore(windowStorage(window), newId, afterPaint(window));
  return shared;
}
