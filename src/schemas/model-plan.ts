import { z } from 'zod';
import { idOf, stageSchema } from './words.ts';

const day = z.iso.date();
const line = z.string().min(1).max(500);

/** A worked plan for a scenario, one of two. Lives in content/plans/<scenario>-<a or b>.yaml. */
export const modelPlanSchema = z.strictObject({
  scenario: idOf('scenarios').describe('The scenario it answers.'),
  name: z.string().min(1).max(80).describe('Name of the plan.'),
  short: z.string().min(20).max(240).describe('What this answer bets on, unlike the other one.'),
  goal: z
    .strictObject({
      text: line.describe('What is to be reached.'),
      amount: line.describe('How much.'),
      by: day.describe('By which day, as 2027-03-31.'),
    })
    .describe('The goal.'),
  diagnosis: z
    .strictObject({
      facts: z.array(line).min(1).max(10).describe('Facts of the scenario that matter here.'),
      obstacle: line.describe('The one obstacle they point to.'),
    })
    .describe('The diagnosis.'),
  where: z
    .strictObject({
      segment: line.describe('Where this plan plays.'),
      profile: line.describe('The best-fit customer in it.'),
      decline: line.describe('Whom it declines.'),
    })
    .describe('Where we play.'),
  strategy: z
    .strictObject({
      id: idOf('strategies').describe('The chosen strategy.'),
      why: line.describe('Why this one.'),
      notChosen: z
        .array(
          z.strictObject({
            id: idOf('strategies').describe('A strategy that was next best.'),
            why: line.describe('Why not.'),
          }),
        )
        .max(2)
        .describe('The two next best.'),
      supporting: idOf('strategies').optional().describe('A strategy in support.'),
    })
    .describe('The choice.'),
  willNot: z.array(line).min(1).max(10).describe('What this plan will not do.'),
  tactics: z
    .array(
      z.strictObject({
        stage: stageSchema.describe("The step of the buyer's journey."),
        tactic: idOf('tactics').describe('The tactic.'),
        hours: z.number().min(0).max(1000).multipleOf(0.25).describe('Hours a week.'),
        note: line.describe('What it looks like here.'),
      }),
    )
    .min(1)
    .max(60)
    .describe('Tactics in the order of the page.'),
  measures: z
    .array(
      z.strictObject({
        text: line.describe('The measure, with its date or day.'),
        kind: z.enum(['leading', 'lagging']).describe('Early or late.'),
        goal: z.boolean().default(false).describe('It shows whether the goal is met.'),
        tactics: z.array(idOf('tactics')).default([]).describe('Tactics whose work it shows.'),
      }),
    )
    .min(1)
    .max(12)
    .describe('Measures.'),
  capacity: z.number().positive().max(1000).multipleOf(0.25).describe('Hours a week there are.'),
  review: z
    .strictObject({
      tacticsWeeks: z.number().int().min(1).max(52).describe('Weeks between looks at the tactics.'),
      strategyWeeks: z
        .number()
        .int()
        .min(1)
        .max(52)
        .describe('Weeks between looks at the strategy.'),
      first: day.describe('First review, as 2027-01-08.'),
    })
    .describe('Review rhythm.'),
  stop: line.describe('What will tell us to stop: a number, a date, and what happens then.'),
  dismissed: z
    .array(
      z.strictObject({
        rule: z.string().min(1).describe('Id of the rule that asks.'),
        about: z.string().describe('What it asks about; see src/domain/critique/.'),
        reason: line.describe('Why the question is set aside.'),
      }),
    )
    .default([])
    .describe('Questions of the critique that this plan answers with a reason.'),
});
export type ModelPlan = z.infer<typeof modelPlanSchema>;
