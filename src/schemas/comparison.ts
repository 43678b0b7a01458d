import { z } from 'zod';
import { aliasesSchema, evidenceSchema, idOf } from './words.ts';

const sideSchema = z.strictObject({
  name: z.string().min(1).describe('The thing, as a heading.'),
  concept: idOf('concepts').optional().describe('Its concept, if there is one.'),
  tactic: idOf('tactics').optional().describe('Its tactic, if there is one.'),
  short: z.string().min(1).describe('What it is, in one sentence.'),
  example: z.string().min(1).describe('A sentence a seller would really say or do.'),
});

/** Two things that are mixed up. Lives in content/comparisons/<id>.mdx; the text goes deeper. */
export const comparisonSchema = z.strictObject({
  title: z.string().min(1).describe('Both names, for example "Strategy or tactic?".'),
  short: z.string().min(20).max(240).describe('Why people mix them up; shown on cards.'),
  criterion: z.string().min(1).describe('The test that tells them apart, in one sentence.'),
  left: sideSchema.describe('The first thing.'),
  right: sideSchema.describe('The second thing.'),
  rows: z
    .array(
      z.strictObject({
        aspect: z.string().min(1).describe('What is compared.'),
        left: z.string().min(1).describe('The first thing in this respect.'),
        right: z.string().min(1).describe('The second thing in this respect.'),
      }),
    )
    .min(4)
    .max(8)
    .describe('Rows of the table.'),
  check: idOf('exercises').describe('Three items that test it.'),
  concepts: z.array(idOf('concepts')).min(1).describe('Concepts a reader needs for it.'),
  aliases: aliasesSchema,
  evidence: z.array(evidenceSchema).default([]).describe('Facts with sources.'),
});
export type Comparison = z.infer<typeof comparisonSchema>;
