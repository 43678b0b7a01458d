import { z } from 'zod';
import { idOf, objectiveSchema, stageSchema } from './words.ts';

const common = {
  title: z.string().min(1).describe('Name of the exercise.'),
  short: z.string().min(20).max(240).describe('What it trains; shown on cards.'),
  instruction: z.string().min(1).describe('What to do, in one or two sentences.'),
  objective: objectiveSchema.describe('Course objective it practises.'),
  minutes: z.number().int().min(1).max(15).describe('Time it takes.'),
};

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

/** Something a learner answers. Lives in content/exercises/<id>.yaml. */
export const exerciseSchema = z.union([classifySchema, matchStrategiesSchema, matchStagesSchema]);
export type Exercise = z.infer<typeof exerciseSchema>;
