import { z } from 'zod';
import { aliasesSchema, evidenceSchema, idOf } from './words.ts';

/** One term. Lives in content/concepts/<id>.mdx; the text below the front matter goes deeper. */
export const conceptSchema = z.strictObject({
  title: z.string().min(1).describe('The term as readers see it.'),
  kind: z
    .enum(['goal', 'strategy', 'tactic', 'metric', 'framework', 'term'])
    .describe('What the term names: one of the four kinds, a framework, or a plain term.'),
  short: z
    .string()
    .min(20)
    .max(240)
    .describe('The definition in one or two sentences; opens over a term in a lesson.'),
  example: z.string().min(1).describe('The smallest concrete case.'),
  confusedWith: z
    .array(
      z.strictObject({
        what: z.string().min(1).describe('The thing it is mistaken for, in words.'),
        concept: idOf('concepts').optional().describe('Its id, if it is a concept here.'),
        difference: z.string().min(1).describe('How to tell them apart, in one sentence.'),
      }),
    )
    .min(1)
    .describe('What readers take it for, and how to tell.'),
  fails: z.string().min(1).describe('How the idea goes wrong in practice.'),
  care: z.string().optional().describe('What law or fairness asks; orientation, not advice.'),
  related: z.array(idOf('concepts')).min(1).describe('Neighboring concepts.'),
  aliases: aliasesSchema,
  evidence: z.array(evidenceSchema).default([]).describe('Facts about the term, with sources.'),
});
export type Concept = z.infer<typeof conceptSchema>;
