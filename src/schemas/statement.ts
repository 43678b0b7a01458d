import { z } from 'zod';
import { kindSchema } from './words.ts';

const feedbackText = z.string().min(1);

/** A sentence to classify. Lives in content/statements.yaml. */
export const statementSchema = z.strictObject({
  id: z.string().describe('Fixed id; answers are stored under it.'),
  text: z.string().min(1).describe('The sentence.'),
  answer: z
    .union([kindSchema, z.literal('discussion')])
    .describe('goal, strategy, tactic or metric; discussion if no single answer holds.'),
  why: z.string().min(1).describe('Why that is the answer.'),
  hard: z.boolean().default(false).describe('True for a sentence that tempts experienced readers.'),
  revision: z.number().int().min(1).default(1).describe('Raise it when the meaning changes.'),
  feedback: z
    .strictObject({
      goal: feedbackText.describe('For a reader who chose goal.'),
      strategy: feedbackText.describe('For a reader who chose strategy.'),
      tactic: feedbackText.describe('For a reader who chose tactic.'),
      metric: feedbackText.describe('For a reader who chose metric.'),
    })
    .partial()
    .describe('One text for each kind; discussion items may leave them out.'),
});
export type Statement = z.infer<typeof statementSchema>;
