import { z } from 'zod';
import { aliasesSchema, idOf } from './words.ts';

/** A claim that goes round in sales, checked. Lives in content/myths.yaml. */
export const mythSchema = z.strictObject({
  id: z.string().describe('Id; its place on the page of myths.'),
  claim: z.string().min(1).describe('The claim as people say it, in quotation marks.'),
  verdict: z.string().min(1).describe('What is wrong with it, in one sentence.'),
  instead: z.string().min(1).describe('What holds instead, each fact with its strength in words.'),
  sources: z.array(idOf('sources')).min(1).describe('Sources of the verdict and of what holds.'),
  lesson: idOf('lessons').describe('The lesson it belongs to; that lesson links to it.'),
  concept: idOf('concepts').describe('The concept a reader needs for it.'),
  aliases: aliasesSchema,
});
