import {
  planStages,
  type Measure,
  type PlacedTactic,
  type Plan,
  type PlanField,
} from '#schemas/plan.ts';
import type { Stage } from '#schemas/words.ts';
import { tacticsAt } from './plan.ts';

/** One thing in which two plans differ, with what each side has; a side that lacks it has none. */
export type PlanDifference =
  | {
      readonly kind: 'field';
      readonly field: PlanField;
      readonly a: string | number;
      readonly b: string | number;
    }
  | {
      readonly kind: 'lines';
      readonly field: PlanField;
      readonly both: readonly string[];
      readonly onlyA: readonly string[];
      readonly onlyB: readonly string[];
    }
  /** Why a strategy was not chosen. */
  | {
      readonly kind: 'not-chosen';
      readonly strategy: string;
      readonly a: string | undefined;
      readonly b: string | undefined;
    }
  /** Everywhere a tactic stands. */
  | {
      readonly kind: 'tactic';
      readonly tactic: string;
      readonly a: readonly PlacedTactic[];
      readonly b: readonly PlacedTactic[];
    }
  /** The tactics both have in a stage, in another order. */
  | {
      readonly kind: 'order';
      readonly stage: Stage;
      readonly a: readonly string[];
      readonly b: readonly string[];
    }
  | {
      readonly kind: 'measure';
      readonly text: string;
      readonly a: Measure | undefined;
      readonly b: Measure | undefined;
    };

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Things of two lists that have one key, in the order of the first list; the nth with the nth. */
function paired<T>(a: readonly T[], b: readonly T[], keyOf: (thing: T) => string) {
  const inA = Map.groupBy(a, keyOf);
  const inB = Map.groupBy(b, keyOf);
  return [...new Set([...inA.keys(), ...inB.keys()])].flatMap((key) => {
    const [left, right] = [inA.get(key) ?? [], inB.get(key) ?? []];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => ({
      key,
      a: left[at],
      b: right[at],
    }));
  });
}

type Row = readonly [field: PlanField, value: string | number];

const opening = ({ goal, diagnosis, where, strategy }: Plan): readonly Row[] => [
  ['goal.text', goal.text],
  ['goal.amount', goal.amount],
  ['goal.by', goal.by],
  ['diagnosis.obstacle', diagnosis.obstacle],
  ['where.segment', where.segment],
  ['where.profile', where.profile],
  ['where.decline', where.decline],
  ['strategy.id', strategy.id],
  ['strategy.why', strategy.why],
  ['strategy.supporting', strategy.supporting],
];
const closing = ({ capacity, review, stop }: Plan): readonly Row[] => [
  ['capacity', capacity],
  ['review.tacticsWeeks', review.tacticsWeeks],
  ['review.strategyWeeks', review.strategyWeeks],
  ['review.first', review.first],
  ['stop', stop],
];

function fields(a: readonly Row[], b: readonly Row[]): PlanDifference[] {
  const other = new Map(b);
  return a.flatMap(([field, value]): PlanDifference[] => {
    const there = other.get(field) ?? '';
    return value === there ? [] : [{ kind: 'field', field, a: value, b: there }];
  });
}

function lines(field: PlanField, a: readonly string[], b: readonly string[]): PlanDifference[] {
  const pairs = paired(a, b, (line) => line);
  const onlyA = pairs.flatMap((pair) => (pair.b === undefined ? pair.key : []));
  const onlyB = pairs.flatMap((pair) => (pair.a === undefined ? pair.key : []));
  const both = pairs.flatMap(({ key, ...pair }) => (pair.a === pair.b ? key : []));
  return onlyA.length + onlyB.length > 0 ? [{ kind: 'lines', field, both, onlyA, onlyB }] : [];
}

function tactics(a: Plan, b: Plan): PlanDifference[] {
  const ids = new Set([...a.tactics, ...b.tactics].map(({ tactic }) => tactic));
  const places = ({ tactics: all }: Plan, id: string): readonly PlacedTactic[] =>
    planStages.flatMap((stage) => all.filter((one) => one.tactic === id && one.stage === stage));
  return [...ids].flatMap((tactic): PlanDifference[] => {
    const sides = { a: places(a, tactic), b: places(b, tactic) };
    return isEqual(sides.a, sides.b) ? [] : [{ kind: 'tactic', tactic, ...sides }];
  });
}

function orders(a: Plan, b: Plan): PlanDifference[] {
  return planStages.flatMap((stage): PlanDifference[] => {
    const common = (one: Plan, other: Plan): string[] => {
      const there = new Set(tacticsAt(other, stage).map(({ tactic }) => tactic));
      return tacticsAt(one, stage).flatMap(({ tactic }) => (there.has(tactic) ? tactic : []));
    };
    const sides = { a: common(a, b), b: common(b, a) };
    return isEqual(sides.a, sides.b) ? [] : [{ kind: 'order', stage, ...sides }];
  });
}

/**
 * In what two plans differ, in the order of the page. Names and dismissed findings are left out, and
 * so is the order of lines and measures, which means nothing.
 */
export function differences(a: Plan, b: Plan): readonly PlanDifference[] {
  const notChosen = paired(a.strategy.notChosen, b.strategy.notChosen, ({ id }) => id).flatMap(
    (pair): PlanDifference[] =>
      pair.a?.why === pair.b?.why
        ? []
        : [{ kind: 'not-chosen', strategy: pair.key, a: pair.a?.why, b: pair.b?.why }],
  );
  const measures = paired(a.measures, b.measures, ({ text }) => text).flatMap(
    (pair): PlanDifference[] =>
      isEqual(pair.a, pair.b) ? [] : [{ kind: 'measure', text: pair.key, a: pair.a, b: pair.b }],
  );
  return [
    ...fields(opening(a), opening(b)),
    ...lines('diagnosis.facts', a.diagnosis.facts, b.diagnosis.facts),
    ...notChosen,
    ...lines('willNot', a.willNot, b.willNot),
    ...tactics(a, b),
    ...orders(a, b),
    ...measures,
    ...fields(closing(a), closing(b)),
  ];
}
