import type { Plan } from '#schemas/plan.ts';

/** What was done, for the list of the last changes. */
export interface Change {
  readonly did:
    | 'set'
    | 'placed'
    | 'moved'
    | 'removed'
    | 'swapped'
    | 'changed'
    | 'dismissed'
    | 'reopened'
    | 'replaced';
  /** A field, a tactic or a rule. */
  readonly what: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Step {
  readonly plan: Plan;
  readonly change: Change;
}

/** A plan with the way to it and the way back. */
export interface PlanHistory {
  /** Each change with the plan before it; the latest is last. */
  readonly past: readonly Step[];
  readonly plan: Plan;
  /** Changes taken back, each with the plan after it; the next to redo is last. */
  readonly future: readonly Step[];
}

/** So many changes can be undone. */
const most = 100;
/** Typing without a longer pause is one change. */
const pause = 2000;

/** A history that begins here. */
export const historyOf = (plan: Plan): PlanHistory => ({ past: [], plan, future: [] });

/** True for what is written or chosen in a field, not moved on the board. */
export const isWritten = (did: Change['did']): boolean => did === 'set' || did === 'changed';

/** Adds a change. An edit that changed nothing is none; typing in one field becomes one change. */
export function record(history: PlanHistory, plan: Plan, change: Change): PlanHistory {
  if (plan === history.plan) return history;
  const last = history.past.at(-1);
  const isTyping =
    last !== undefined &&
    history.future.length === 0 &&
    isWritten(change.did) &&
    last.change.did === change.did &&
    last.change.what === change.what &&
    change.at - last.change.at < pause;
  const step = { plan: isTyping ? last.plan : history.plan, change };
  const before = isTyping ? history.past.slice(0, -1) : history.past;
  return { past: [...before, step].slice(-most), plan, future: [] };
}

/** Takes the last change back; nothing happens if there is none. */
export function undo(history: PlanHistory): PlanHistory {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    plan: last.plan,
    future: [...history.future, { plan: history.plan, change: last.change }],
  };
}

/** Does again what was taken back last. */
export function redo(history: PlanHistory): PlanHistory {
  const next = history.future.at(-1);
  if (!next) return history;
  return {
    past: [...history.past, { plan: history.plan, change: next.change }],
    plan: next.plan,
    future: history.future.slice(0, -1),
  };
}
