import { z } from 'zod';
import { aliasesSchema, idOf } from './words.ts';

/** One step of "Which one do I need?". Lives in content/signposts.yaml; the first one is the start. */
export const signpostSchema = z.strictObject({
  id: z.string().describe('Id; part of the address.'),
  ask: z.string().min(1).describe('The situation or question, as a heading.'),
  short: z.string().min(20).max(240).describe('What this step is about, in one or two sentences.'),
  ways: z
    .array(
      z.strictObject({
        see: z.string().min(1).describe('What the reader sees at work.'),
        why: z.string().min(1).describe('Why this way, in one sentence.'),
        signpost: idOf('signposts').optional().describe('The next question.'),
        strategy: idOf('strategies').optional().describe('The strategy that answers it.'),
        tactic: idOf('tactics').optional().describe('The tactic that answers it.'),
        lesson: idOf('lessons').optional().describe('The lesson to read first.'),
      }),
    )
    .min(2)
    .max(7)
    .describe('Ways on; each leads to one place.'),
  aliases: aliasesSchema,
});
