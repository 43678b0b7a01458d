import { z } from 'zod';
import {
  chooseItemSchema,
  numberItemSchema,
  orderItemSchema,
  oneRight,
  tableSchema,
  writeItemSchema,
} from './question-item.ts';
import { idOf, objectiveSchema, stageSchema } from './words.ts';

const common = {
  title: z.string().min(1).describe('Name of the exercise.'),
  short: z.string().min(20).max(240).describe('What it trains; shown on cards.'),
  instruction: z.string().min(1).describe('What to do, in one or two sentences.'),
  objective: objectiveSchema.describe('Course objective it practices.'),
  minutes: z.number().int().min(1).max(15).describe('Time it takes.'),
  use: z
    .enum(['practice', 'before', 'after', 'diagnostic', 'assessment'])
    .default('practice')
    .describe('Where its items are asked: practice, or one of the tests.'),
};

const facts = z.array(z.string().min(1)).default([]).describe('What is known, one fact a line.');
const certainty = z
  .boolean()
  .default(false)
  .describe('Ask how sure the reader is before feedback.');

const optionSchema = z.strictObject({
  id: z.string().min(1).describe('Fixed id; answers are stored under it.'),
  label: z.string().min(1).describe('The option as readers see it.'),
});

const itemSchema = z.strictObject({
  id: z.string().min(1).describe('Fixed id; answers are stored under it.'),
  text: z.string().min(1).describe('The thing to classify.'),
  answer: z.string().min(1).describe('Id of the right option.'),
  revision: z.number().int().min(1).default(1).describe('Raise it when the meaning changes.'),
  feedback: z
    .record(z.string(), z.string().min(1))
    .describe('One text for each option, by its id.'),
});

/** Classify statements as goal, strategy, tactic or metric, or items under options of its own. */
export const classifySchema = z
  .strictObject({
    kind: z.literal('classify').describe('Always classify.'),
    ...common,
    certainty: z.boolean().default(true).describe('Ask how sure the reader is before feedback.'),
    statements: z
      .array(idOf('statements'))
      .optional()
      .describe('Ids from statements.yaml, sorted under the four kinds.'),
    options: z.array(optionSchema).min(2).max(4).optional().describe('Own options, with items.'),
    items: z.array(itemSchema).min(1).optional().describe('Own items, with options.'),
  })
  .refine(
    (e) => (e.statements !== undefined) !== (e.options !== undefined && e.items !== undefined),
    {
      message: 'give either statements, or both options and items',
    },
  );

/** Match tactics to the strategy they serve; the answer and its reason come from the fit matrix. */
export const matchStrategiesSchema = z.strictObject({
  kind: z.literal('match').describe('Always match.'),
  ...common,
  strategies: z.array(idOf('strategies')).min(2).max(4).describe('The places to match to.'),
  tactics: z
    .union([z.array(idOf('tactics')).min(2), z.literal('all')])
    .describe('The cards; all takes every tactic that is core to just one of the strategies.'),
  feedback: z
    .partialRecord(idOf('tactics'), z.partialRecord(idOf('strategies'), z.string().min(1)))
    .default({})
    .describe('Text for a tactic under a strategy where the matrix is neutral.'),
});

/** Match tactics to the step of the buyer's journey where they work. */
export const matchStagesSchema = z.strictObject({
  kind: z.literal('match').describe('Always match.'),
  ...common,
  stages: z.array(stageSchema).min(2).describe('The places to match to.'),
  items: z
    .array(
      z.strictObject({
        tactic: idOf('tactics').describe('The card.'),
        feedback: z
          .partialRecord(stageSchema, z.string().min(1))
          .describe('One text for each stage.'),
      }),
    )
    .min(2)
    .describe('The cards, each with a text for every stage.'),
});

/** Questions with options of their own; one or several are right. */
export const choiceSchema = z.strictObject({
  kind: z.literal('choice').describe('Always choice.'),
  ...common,
  certainty,
  facts,
  table: tableSchema.optional(),
  items: z.array(chooseItemSchema).min(1).describe('The questions.'),
});

/** The same action in several companies: the situation decides what it is. */
export const contextSchema = z.strictObject({
  kind: z.literal('context').describe('Always context.'),
  ...common,
  certainty,
  action: z.string().min(1).describe('The action that all items share.'),
  items: z.array(chooseItemSchema).min(2).describe('One question for each company.'),
});

/** A plan with something wrong in it: find it, fix it, say why. */
export const repairSchema = z.strictObject({
  kind: z.literal('repair').describe('Always repair.'),
  ...common,
  company: idOf('scenarios').optional().describe('The fictional company whose plan it is.'),
  plan: z
    .array(
      z.strictObject({
        id: z.string().min(1).describe('Fixed id of the line.'),
        label: z.string().min(1).describe('What the line is, for example "Tactic 2".'),
        text: z.string().min(1).describe('The line.'),
      }),
    )
    .min(2)
    .describe('The plan, line by line.'),
  items: z.array(chooseItemSchema).min(2).describe('Find it, fix it, say why.'),
});

/** Steps to bring into their order. */
export const orderSchema = z.strictObject({
  kind: z.literal('order').describe('Always order.'),
  ...common,
  facts,
  items: z.array(orderItemSchema).min(1).describe('The questions.'),
});

/** Numbers to work out. */
export const numericSchema = z.strictObject({
  kind: z.literal('numeric').describe('Always numeric.'),
  ...common,
  facts,
  table: tableSchema.optional(),
  items: z.array(numberItemSchema).min(1).describe('The questions.'),
});

/** Free text, compared with a model answer by a list of marks. */
export const compareSchema = z.strictObject({
  kind: z.literal('compare').describe('Always compare.'),
  ...common,
  facts,
  items: z.array(writeItemSchema).min(1).describe('The tasks.'),
});

/** A company situation: diagnosis, strategy and tactics; reasons come from scenario and matrix. */
export const scenarioExerciseSchema = z.strictObject({
  kind: z.literal('scenario').describe('Always scenario.'),
  ...common,
  scenario: idOf('scenarios').describe('The situation to read.'),
  diagnoses: oneRight.describe('Three explanations of the facts; one is right.'),
  debrief: z.string().min(1).describe('What to take from it, told after the last answer.'),
});

/** One schema for each form an exercise file can have. */
export const exerciseForms = {
  classify: classifySchema,
  strategies: matchStrategiesSchema,
  stages: matchStagesSchema,
  choice: choiceSchema,
  context: contextSchema,
  repair: repairSchema,
  order: orderSchema,
  numeric: numericSchema,
  compare: compareSchema,
  scenario: scenarioExerciseSchema,
} as const;

/** Something a learner answers. Lives in content/exercises/<id>.yaml. */
export const exerciseSchema = z.union([
  classifySchema,
  matchStrategiesSchema,
  matchStagesSchema,
  choiceSchema,
  contextSchema,
  repairSchema,
  orderSchema,
  numericSchema,
  compareSchema,
  scenarioExerciseSchema,
]);
export type Exercise = z.infer<typeof exerciseSchema>;
