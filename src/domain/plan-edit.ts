import {
  planLimits,
  planSchema,
  type Measure,
  type PlacedTactic,
  type Plan,
  type PlanField,
  type PlanFields,
} from '#schemas/plan.ts';
import type { Stage } from '#schemas/words.ts';
import { indexOf, tacticsAt, type Spot } from './plan.ts';

/** The plan after an edit; the plan as it was, where the edit would break a limit of the schema. */
const ifValid = (before: Plan, after: Plan): Plan =>
  planSchema.safeParse(after).success ? after : before;

/** Fills in one field. What the schema does not take changes nothing. */
export function setField<F extends PlanField>(plan: Plan, field: F, value: PlanFields[F]): Plan {
  const [group = '', key] = field.split('.');
  const part: unknown = Reflect.get(plan, group);
  const fields = typeof part === 'object' ? (part ?? {}) : {};
  const before: unknown = key === undefined ? part : Reflect.get(fields, key);
  if (before === value) return plan;
  const after = key === undefined ? value : { ...fields, [key]: value };
  return ifValid(plan, { ...plan, [group]: after });
}

/** Puts a tactic into a list, at a seat of its stage counted from 0; at the end unless told. */
function seated(
  tactics: readonly PlacedTactic[],
  one: PlacedTactic,
  seat: number,
): readonly PlacedTactic[] {
  const others = tactics.filter(
    ({ stage, tactic }) => stage !== one.stage || tactic !== one.tactic,
  );
  const row = others.filter(({ stage }) => stage === one.stage);
  const next = row[Math.max(0, seat)];
  const at = next ? others.indexOf(next) : others.length;
  return others.toSpliced(at, 0, one);
}

/** What can be said about a tactic when it is placed, and changed afterwards. */
export type TacticDetails = Partial<Pick<PlacedTactic, 'hours' | 'note'>>;

/**
 * Places a tactic in a stage, at a seat counted from 0 or at the end. One that stands there already
 * takes the new seat and keeps what was said about it.
 */
export function place(
  plan: Plan,
  { stage, tactic }: Spot,
  { seat = Infinity, hours = 0, note = '' }: TacticDetails & { readonly seat?: number } = {},
): Plan {
  const there = plan.tactics[indexOf(plan, { stage, tactic })];
  const tactics = seated(plan.tactics, there ?? { stage, tactic, hours, note }, seat);
  return ifValid(plan, { ...plan, tactics });
}

/**
 * Moves a tactic to a stage and a seat. Nothing happens if it is not where it is said to be, or if
 * the other stage has the same tactic already.
 */
export function move(plan: Plan, from: Spot, stage: Stage, seat = Infinity): Plan {
  const one = plan.tactics[indexOf(plan, from)];
  const isTaken = stage !== from.stage && indexOf(plan, { ...from, stage }) >= 0;
  if (!one || isTaken) return plan;
  const others = plan.tactics.filter((other) => other !== one);
  return { ...plan, tactics: seated(others, { ...one, stage }, seat) };
}

/** Moves a tactic within its stage: -1 is one seat up, 1 is one down. At the end nothing happens. */
export function reorder(plan: Plan, spot: Spot, by: -1 | 1): Plan {
  const row = tacticsAt(plan, spot.stage);
  const seat = row.findIndex(({ tactic }) => tactic === spot.tactic) + by;
  return seat < 0 || seat >= row.length ? plan : move(plan, spot, spot.stage, seat);
}

/** Takes the links to tactics that stand nowhere any more out of the measures. */
function unlinked(plan: Plan, gone: string): Plan {
  if (plan.tactics.some(({ tactic }) => tactic === gone)) return plan;
  const measures = plan.measures.map((measure) => ({
    ...measure,
    tactics: measure.tactics.filter((tactic) => tactic !== gone),
  }));
  return { ...plan, measures };
}

/** Takes a tactic out, and out of the measures if it stands nowhere else. */
export function remove(plan: Plan, spot: Spot): Plan {
  const at = indexOf(plan, spot);
  return at < 0 ? plan : unlinked({ ...plan, tactics: plan.tactics.toSpliced(at, 1) }, spot.tactic);
}

/** Puts another tactic in the place of one, with its hours; the note was about the old one. */
export function swap(plan: Plan, spot: Spot, tactic: string): Plan {
  const at = indexOf(plan, spot);
  const old = plan.tactics[at];
  if (!old || indexOf(plan, { ...spot, tactic }) >= 0) return plan;
  const tactics = plan.tactics.with(at, { ...old, tactic, note: '' });
  return ifValid(plan, unlinked({ ...plan, tactics }, spot.tactic));
}

/** Changes what is said about a tactic. */
export function changeTactic(plan: Plan, spot: Spot, details: TacticDetails): Plan {
  const at = indexOf(plan, spot);
  const one = plan.tactics[at];
  return one
    ? ifValid(plan, { ...plan, tactics: plan.tactics.with(at, { ...one, ...details }) })
    : plan;
}

/** Adds a measure at the end. */
export const addMeasure = (plan: Plan, measure: Measure): Plan =>
  ifValid(plan, { ...plan, measures: [...plan.measures, measure] });

/** Changes a measure. */
export function changeMeasure(plan: Plan, index: number, change: Partial<Measure>): Plan {
  const one = plan.measures[index];
  return one
    ? ifValid(plan, { ...plan, measures: plan.measures.with(index, { ...one, ...change }) })
    : plan;
}

/** Takes a measure out. */
export const removeMeasure = (plan: Plan, index: number): Plan =>
  plan.measures[index] ? { ...plan, measures: plan.measures.toSpliced(index, 1) } : plan;

/** What a dismissal answers: a rule, and what it was about. */
interface Asked {
  readonly rule: string;
  readonly about: string;
}

const isSame = (a: Asked, b: Asked): boolean => a.rule === b.rule && a.about === b.about;

/** Sets a finding aside with a reason; a new reason replaces the old one, the oldest gives way. */
export function dismiss(plan: Plan, { rule, about }: Asked, reason: string): Plan {
  const others = plan.dismissed.filter((one) => !isSame(one, { rule, about }));
  const dismissed = [...others, { rule, about, reason }].slice(-planLimits.dismissed);
  return ifValid(plan, { ...plan, dismissed });
}

/** Asks a dismissed question again. */
export const reopen = (plan: Plan, asked: Asked): Plan => ({
  ...plan,
  dismissed: plan.dismissed.filter((one) => !isSame(one, asked)),
});
