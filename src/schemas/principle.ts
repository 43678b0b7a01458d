import { z } from 'zod';
import { idOf } from './words.ts';

/** How the guide teaches, and why. Lives in content/principles.yaml; shown on the about page. */
export const principleSchema = z.strictObject({
  id: z.string().describe('Id; its place on the about page.'),
  title: z.string().min(1).describe('The principle, as a heading.'),
  notice: z.string().min(1).describe('What a learner notices in the guide.'),
  says: z.string().min(1).describe('What the evidence says and how strong it is, in words.'),
  sources: z
    .array(idOf('sources'))
    .default([])
    .describe('Sources of that sentence; none for a house judgment.'),
});
