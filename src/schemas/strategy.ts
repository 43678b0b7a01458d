import { z } from 'zod';
import { aliasesSchema, evidenceSchema, idOf } from './words.ts';

const pairSchema = z.strictObject({
  strategy: idOf('strategies').describe('Id of the other strategy.'),
  why: z.string().min(1).describe('The reason, in one sentence.'),
});

/** One way to win. Lives in content/strategies/<id>.mdx; its tactics live in the tactics' files. */
export const strategySchema = z.strictObject({
  title: z.string().min(1).describe('Name of the strategy.'),
  layer: z
    .enum(['where', 'how', 'motion'])
    .describe('What it decides: where to play, how to win, or the motion.'),
  short: z.string().min(20).max(240).describe('The strategy in one or two sentences.'),
  diagnosis: z.string().min(1).describe('The obstacle or opportunity it answers.'),
  policy: z.string().min(1).describe('The guiding choice that rules actions in and out.'),
  declines: z.array(z.string().min(1)).min(1).describe('What this strategy will not do.'),
  useWhen: z.array(z.string().min(1)).min(1).describe('Signs that it fits.'),
  notWhen: z.array(z.string().min(1)).min(1).describe('Signs that it does not.'),
  prerequisites: z.array(z.string().min(1)).min(1).describe('What must be in place first.'),
  leading: z.array(z.string().min(1)).min(1).describe('Measures that move early.'),
  lagging: z.array(z.string().min(1)).min(1).describe('Measures that confirm the result.'),
  horizon: z.string().min(1).describe('When to expect signals and payoff; house estimate.'),
  fails: z.string().min(1).describe('How the strategy goes wrong.'),
  care: z.string().optional().describe('What law or fairness asks; orientation, not advice.'),
  reinforces: z.array(pairSchema).default([]).describe('Strategies it goes well with.'),
  pullsAgainst: z.array(pairSchema).default([]).describe('Strategies it pulls apart from.'),
  concepts: z.array(idOf('concepts')).min(1).describe('Concepts a reader needs for it.'),
  aliases: aliasesSchema,
  evidence: z.array(evidenceSchema).default([]).describe('Facts and public examples.'),
});
export type Strategy = z.infer<typeof strategySchema>;
