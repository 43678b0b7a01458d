import { z } from 'zod';
import { strengthSchema } from './words.ts';

/** A citation. Lives in content/sources.yaml. */
export const sourceSchema = z.strictObject({
  id: z.string().describe('Id used to cite it, for example terho-2015.'),
  title: z.string().min(1).describe('Title of the work.'),
  authors: z.string().min(1).describe('Authors or publishing body.'),
  year: z.number().int().min(1800).max(2100).optional().describe('Year of publication.'),
  published: z.string().min(1).describe('Journal, publisher, law or site.'),
  url: z.url().optional().describe('Address of the text that was read, if it has one.'),
  read: z
    .enum(['first-hand', 'abstract', 'secondary', 'not-checked'])
    .describe('How it was read: in full, as an abstract, through somebody else, or not at all.'),
  strength: strengthSchema.describe('How much weight it bears: strong, moderate or weak.'),
  limits: z.string().optional().describe('What the source does not show, in one sentence.'),
});
export type Source = z.infer<typeof sourceSchema>;
