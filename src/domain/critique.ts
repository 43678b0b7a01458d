import type { BuilderCatalogue } from '#schemas/builder-catalogue.ts';
import {
  findingRules,
  type Finding,
  type FindingGrade,
  type FindingRule,
} from '#schemas/finding.ts';
import type { Plan } from '#schemas/plan.ts';
import { caseOf } from './critique/case.ts';
import { choiceRules } from './critique/choice.ts';
import { tacticRules } from './critique/tactics.ts';
import { workRules } from './critique/work.ts';
import { isBlankPlan } from './plan.ts';

/** What a rule weighs, and the lesson that explains it. */
export const ruleTable: Readonly<
  Record<FindingRule, { readonly grade: FindingGrade; readonly lesson: string }>
> = {
  'goal-without-amount': { grade: 'serious', lesson: 'goal-strategy-tactic-metric' },
  'goal-without-date': { grade: 'serious', lesson: 'goal-strategy-tactic-metric' },
  'no-diagnosis': { grade: 'serious', lesson: 'anatomy-of-a-strategy' },
  'no-obstacle': { grade: 'mild', lesson: 'anatomy-of-a-strategy' },
  'no-fact': { grade: 'mild', lesson: 'anatomy-of-a-strategy' },
  'no-strategy': { grade: 'serious', lesson: 'anatomy-of-a-strategy' },
  'pulls-apart': { grade: 'serious', lesson: 'motions' },
  'excludes-nothing': { grade: 'serious', lesson: 'anatomy-of-a-strategy' },
  'no-tactic': { grade: 'serious', lesson: 'without-the-other-half' },
  'false-urgency': { grade: 'serious', lesson: 'helping-decisions' },
  'urgency-without-date': { grade: 'serious', lesson: 'helping-decisions' },
  undermines: { grade: 'serious', lesson: 'putting-it-together' },
  'undermines-supporting': { grade: 'mild', lesson: 'putting-it-together' },
  'serves-nothing': { grade: 'serious', lesson: 'putting-it-together' },
  'stage-without-tactic': { grade: 'mild', lesson: 'buyers-journey-in-practice' },
  'too-many-tactics': { grade: 'mild', lesson: 'one-page-plan' },
  'no-measure': { grade: 'serious', lesson: 'goal-strategy-tactic-metric' },
  'only-lagging': { grade: 'serious', lesson: 'measuring-and-forecasting' },
  'measure-without-tactic': { grade: 'mild', lesson: 'measuring-and-forecasting' },
  'tactic-without-measure': { grade: 'mild', lesson: 'anatomy-of-a-tactic' },
  'no-capacity': { grade: 'mild', lesson: 'one-page-plan' },
  'over-capacity': { grade: 'serious', lesson: 'one-page-plan' },
  'same-hour': { grade: 'mild', lesson: 'one-page-plan' },
  'no-review-date': { grade: 'serious', lesson: 'one-page-plan' },
  'no-stop': { grade: 'serious', lesson: 'one-page-plan' },
  'law-note': { grade: 'note', lesson: 'opening' },
};

const rules = [...choiceRules, ...tacticRules, ...workRules];

/**
 * Everything there is to ask about a plan, in the order of the page. Dismissed findings stay in the
 * list with their reason. A plan on which nothing is written yet is asked nothing.
 */
export function critique(plan: Plan, catalogue: BuilderCatalogue): readonly Finding[] {
  if (isBlankPlan(plan)) return [];
  const one = caseOf(plan, catalogue);
  return rules
    .flatMap((rule) => rule(one))
    .map((found): Finding => {
      const answer = plan.dismissed.find(
        ({ rule, about }) => rule === found.rule && about === found.about,
      );
      return {
        ...found,
        ...ruleTable[found.rule],
        ...(answer ? { dismissed: answer.reason } : {}),
      };
    })
    .sort((a, b) => findingRules.indexOf(a.rule) - findingRules.indexOf(b.rule));
}
