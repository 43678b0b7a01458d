import { z } from 'zod';
import { aliasesSchema, evidenceSchema, fitSchema, idOf, stageSchema } from './words.ts';

/** How this tactic serves one strategy. A missing strategy means neutral. */
const tacticFitSchema = z.strictObject({
  fit: fitSchema.describe('core, supports, neutral or undermines.'),
  reason: z.string().min(1).optional().describe('Why; required unless the fit is neutral.'),
});

/** One action. Lives in content/tactics/<id>.mdx together with its row of the fit matrix. */
export const tacticSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the tactic.'),
  short: z.string().min(20).max(240).describe('What a seller does, in one or two sentences.'),
  example: z.string().min(1).describe('The action as one seller would do it this week.'),
  stages: z.array(stageSchema).min(1).describe("Steps of the buyer's journey where it works."),
  effort: z.enum(['low', 'medium', 'high']).describe('Effort; house estimate.'),
  effortNote: z.string().optional().describe('A word on the effort, for example "per message".'),
  timeToEffect: z.string().min(1).describe('When the effect shows; house estimate.'),
  needs: z.array(z.string().min(1)).describe('What must be there first.'),
  moves: z.array(z.string().min(1)).min(1).describe('The metric it moves.'),
  fails: z.string().min(1).describe('How the tactic goes wrong.'),
  care: z.string().optional().describe('What law or fairness asks; orientation, not advice.'),
  counterExample: z
    .boolean()
    .default(false)
    .describe('True for a tactic that is taught only so that nobody uses it.'),
  fits: z
    .partialRecord(idOf('strategies'), tacticFitSchema)
    .describe('Fit for each strategy, by its id.'),
  concepts: z.array(idOf('concepts')).min(1).describe('Concepts a reader needs for it.'),
  aliases: aliasesSchema,
  evidence: z.array(evidenceSchema).default([]).describe('Facts about its effect, with sources.'),
});
export type Tactic = z.infer<typeof tacticSchema>;
