import { planStages } from '#schemas/plan.ts';
import { tacticsAt } from '#domain/plan.ts';
import {
  fitUnder,
  tacticPlace,
  type Case,
  type Found,
  type KnownTactic,
  type Rule,
} from './case.ts';
import { namesDate } from './names-date.ts';
import { nearestTactic } from './nearest-tactic.ts';

/** The two tactics of the catalogue that live on time; a test proves that it has them. */
const trueUrgency = 'genuine-urgency';
const falseUrgency = 'false-urgency';
/** Above this many at once the effort for each one shrinks; see the simulation's page. */
const mostAtOnce = 6;

/** Works against the strategy; a false urgency has a question of its own. */
const isMisfit = ({ strategy }: Case, { tactic }: KnownTactic): boolean =>
  tactic.id === falseUrgency || fitUnder(tactic, strategy).fit === 'undermines';

const isHelp = (fit: string): boolean => fit === 'core' || fit === 'supports';

/** Neutral under the strategy, of no help to the supporting one, and nothing measures it. */
const isBystander = ({ strategy, supporting, measured }: Case, { tactic }: KnownTactic): boolean =>
  strategy !== undefined &&
  fitUnder(tactic, strategy).fit === 'neutral' &&
  !isHelp(fitUnder(tactic, supporting).fit) &&
  !measured.has(tactic.id);

/** True for a tactic whose place in the plan is questioned already: one question at a time. */
export const isQuestioned = (one: Case, known: KnownTactic): boolean =>
  isMisfit(one, known) || isBystander(one, known);

const noTactic: Rule = ({ plan }) =>
  plan.strategy.id !== '' && plan.tactics.length === 0
    ? [{ rule: 'no-tactic', at: { kind: 'field', field: 'tactics' }, about: '', args: {} }]
    : [];

const undermines: Rule = (one) =>
  one.tactics.flatMap((known): Found[] => {
    const { strategy } = one;
    const { fit, reason } = fitUnder(known.tactic, strategy);
    if (!strategy || fit !== 'undermines' || known.tactic.id === falseUrgency) return [];
    const instead = nearestTactic(one, known);
    const args = {
      tactic: known.tactic.title,
      strategy: strategy.title,
      reason,
      stage: one.catalogue.stages[known.placed.stage],
    };
    return [
      {
        rule: 'undermines',
        at: tacticPlace(known),
        about: `${strategy.id}/${known.tactic.id}`,
        args: instead ? { ...args, instead: instead.title } : args,
        ...(instead ? { instead: instead.id } : {}),
      },
    ];
  });

const underminesSupporting: Rule = (one) =>
  one.tactics.flatMap((known): Found[] => {
    const { supporting } = one;
    const { fit, reason } = fitUnder(known.tactic, supporting);
    if (!supporting || fit !== 'undermines' || isMisfit(one, known)) return [];
    return [
      {
        rule: 'undermines-supporting',
        at: tacticPlace(known),
        about: `${supporting.id}/${known.tactic.id}`,
        args: { tactic: known.tactic.title, strategy: supporting.title, reason },
      },
    ];
  });

const servesNothing: Rule = (one) =>
  one.tactics
    .filter((known) => isBystander(one, known) && !isMisfit(one, known))
    .map((known) => ({
      rule: 'serves-nothing',
      at: tacticPlace(known),
      about: `${one.strategy?.id ?? ''}/${known.tactic.id}`,
      args: { tactic: known.tactic.title, strategy: one.strategy?.title ?? '' },
    }));

const urgency: Rule = ({ plan, catalogue, tactics }) =>
  tactics.flatMap((known): Found[] => {
    const { id, title } = known.tactic;
    const at = tacticPlace(known);
    if (id === falseUrgency) {
      const real = catalogue.tactics.find((tactic) => tactic.id === trueUrgency);
      const instead = real && !plan.tactics.some(({ tactic }) => tactic === real.id) ? real : null;
      const args = instead ? { tactic: title, instead: instead.title } : { tactic: title };
      const swap = instead ? { instead: instead.id } : {};
      return [{ rule: 'false-urgency', at, about: id, args, ...swap }];
    }
    const said = [...plan.diagnosis.facts, plan.diagnosis.obstacle].join('\n');
    if (id !== trueUrgency || namesDate(said)) return [];
    return [{ rule: 'urgency-without-date', at, about: id, args: { tactic: title } }];
  });

const stageWithoutTactic: Rule = ({ plan, catalogue }) =>
  plan.tactics.length === 0
    ? []
    : planStages
        .filter((stage) => tacticsAt(plan, stage).length === 0)
        .map((stage) => ({
          rule: 'stage-without-tactic',
          at: { kind: 'stage', stage },
          about: stage,
          args: { stage: catalogue.stages[stage] },
        }));

const tooMany: Rule = ({ plan }) => {
  const count = new Set(plan.tactics.map(({ tactic }) => tactic)).size;
  const at = { kind: 'field', field: 'tactics' } as const;
  return count > mostAtOnce
    ? [{ rule: 'too-many-tactics', at, about: '', args: { count, most: mostAtOnce } }]
    : [];
};

const lawNote: Rule = ({ tactics }) =>
  tactics
    .filter(({ tactic }) => tactic.care)
    .map((known) => ({
      rule: 'law-note',
      at: tacticPlace(known),
      about: known.tactic.id,
      args: { tactic: known.tactic.title },
    }));

/** Rules about which tactics stand in the plan. */
export const tacticRules: readonly Rule[] = [
  ...[noTactic, undermines, underminesSupporting, servesNothing, urgency],
  ...[stageWithoutTactic, tooMany, lawNote],
];
