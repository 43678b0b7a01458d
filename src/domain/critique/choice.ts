import type { FindingRule } from '#schemas/finding.ts';
import type { PlanField } from '#schemas/plan.ts';
import { written } from '#domain/plan.ts';
import type { Found, Rule } from './case.ts';

const isWritten = (text: string): boolean => text.trim() !== '';
const hasDigit = (text: string): boolean => /\p{Nd}/u.test(text);

/** A finding about one field, if something holds. */
const ask = (rule: FindingRule, field: PlanField, isAsked: boolean): readonly Found[] =>
  isAsked ? [{ rule, at: { kind: 'field', field }, about: '', args: {} }] : [];

const goal: Rule = ({ plan: { goal: said } }) => [
  ...ask('goal-without-amount', 'goal.amount', !isWritten(said.amount) && !hasDigit(said.text)),
  ...ask('goal-without-date', 'goal.by', said.by === ''),
];

/** A strategy without a diagnosis is a slogan; an obstacle without a fact is an opinion. */
const diagnosis: Rule = ({ plan }) => {
  const hasFacts = written(plan.diagnosis.facts).length > 0;
  const hasObstacle = isWritten(plan.diagnosis.obstacle);
  return [
    ...ask('no-diagnosis', 'diagnosis.obstacle', !hasFacts && !hasObstacle),
    ...ask('no-obstacle', 'diagnosis.obstacle', hasFacts && !hasObstacle),
    ...ask('no-fact', 'diagnosis.facts', !hasFacts && hasObstacle),
  ];
};

const strategy: Rule = ({ plan }) => {
  const isChosen = plan.strategy.id !== '';
  const excludes = written(plan.willNot).length > 0 || isWritten(plan.where.decline);
  return [
    ...ask('no-strategy', 'strategy.id', !isChosen),
    ...ask('excludes-nothing', 'willNot', isChosen && !excludes),
  ];
};

/** Either strategy may be the one whose page says that they pull apart. */
const pullsApart: Rule = ({ strategy: main, supporting }) => {
  if (!main || !supporting) return [];
  const why =
    main.pullsAgainst.find((pair) => pair.strategy === supporting.id)?.why ??
    supporting.pullsAgainst.find((pair) => pair.strategy === main.id)?.why;
  if (why === undefined) return [];
  return [
    {
      rule: 'pulls-apart',
      at: { kind: 'field', field: 'strategy.supporting' },
      about: `${main.id}/${supporting.id}`,
      args: { strategy: main.title, supporting: supporting.title, why },
    },
  ];
};

/** Asked once there is something to look back on. */
const lookingBack: Rule = ({ plan }) => {
  const isBegun = plan.strategy.id !== '' || plan.tactics.length > 0;
  return [
    ...ask('no-review-date', 'review.first', isBegun && plan.review.first === ''),
    ...ask('no-stop', 'stop', isBegun && !isWritten(plan.stop)),
  ];
};

/** Rules about what the plan is for. */
export const choiceRules: readonly Rule[] = [goal, diagnosis, strategy, pullsApart, lookingBack];
