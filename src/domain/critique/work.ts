import { planStages } from '#schemas/plan.ts';
import { hoursOf, tacticsAt } from '#domain/plan.ts';
import type { Found, Rule } from './case.ts';
import { isQuestioned } from './tactics.ts';

const noMeasures: Rule = ({ plan }) => {
  const said = plan.measures.filter(({ text }) => text.trim() !== '');
  const isBegun = plan.strategy.id !== '' || plan.tactics.length > 0;
  const at = { kind: 'field', field: 'measures' } as const;
  if (said.length === 0) return isBegun ? [{ rule: 'no-measure', at, about: '', args: {} }] : [];
  return said.every(({ kind }) => kind === 'lagging')
    ? [{ rule: 'only-lagging', at, about: '', args: {} }]
    : [];
};

/** A lagging measure may stand for the goal alone; an early one must follow something you do. */
const measureWithoutTactic: Rule = ({ plan }) => {
  const placed = new Set(plan.tactics.map(({ tactic }) => tactic));
  return plan.measures.flatMap(({ text, kind, goal, tactics }, index): Found[] => {
    const showsGoal = goal && kind === 'lagging';
    const isLinked = showsGoal || tactics.some((tactic) => placed.has(tactic));
    if (text.trim() === '' || isLinked || placed.size === 0) return [];
    const at = { kind: 'measure', index } as const;
    return [{ rule: 'measure-without-tactic', at, about: text, args: { measure: text } }];
  });
};

const tacticWithoutMeasure: Rule = (one) =>
  one.plan.measures.some(({ text }) => text.trim() !== '')
    ? one.tactics
        .filter((known) => !one.measured.has(known.tactic.id) && !isQuestioned(one, known))
        .map(({ index, tactic }) => ({
          rule: 'tactic-without-measure',
          at: { kind: 'tactic', index, tactic: tactic.id },
          about: tactic.id,
          args: { tactic: tactic.title },
        }))
    : [];

const capacity: Rule = ({ plan }) => {
  const hours = hoursOf(plan).total;
  const at = { kind: 'field', field: 'capacity' } as const;
  const there = plan.capacity;
  if (there === 0) {
    return plan.tactics.length > 0 ? [{ rule: 'no-capacity', at, about: '', args: { hours } }] : [];
  }
  const over = hours - there;
  return over > 0
    ? [{ rule: 'over-capacity', at, about: '', args: { hours, capacity: there, over } }]
    : [];
};

/**
 * Two tactics fight for the same hour if they stand in one stage, so that the same buyers wait for
 * both, and each wants a quarter of the week or more. The two that want most are named.
 */
const sameHour: Rule = ({ plan, catalogue }) =>
  planStages.flatMap((stage): Found[] => {
    const large = tacticsAt(plan, stage).filter(
      ({ hours }) => plan.capacity > 0 && hours >= plan.capacity / 4,
    );
    const [first, second] = large.toSorted((a, b) => b.hours - a.hours);
    if (!first || !second) return [];
    const title = (id: string): string =>
      catalogue.tactics.find((tactic) => tactic.id === id)?.title ?? id;
    return [
      {
        rule: 'same-hour',
        at: { kind: 'stage', stage },
        about: [first.tactic, second.tactic].sort().join('/'),
        args: {
          first: title(first.tactic),
          second: title(second.tactic),
          hours: first.hours + second.hours,
          capacity: plan.capacity,
          stage: catalogue.stages[stage],
        },
      },
    ];
  });

/** Rules about hours, and about what shows that the work works. */
export const workRules: readonly Rule[] = [
  noMeasures,
  measureWithoutTactic,
  tacticWithoutMeasure,
  capacity,
  sameHour,
];
