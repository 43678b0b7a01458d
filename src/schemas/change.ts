import { z } from 'zod';

/** What readers who know the guide want to hear of. Lives in content/changes.yaml, newest first. */
export const changeSchema = z.strictObject({
  id: z.string().describe('Fixed id; feed readers know the change by it.'),
  date: z.iso.date().describe('Day of the change, for example "2026-11-25".'),
  title: z.string().min(1).describe('What changed, in a few words.'),
  text: z.string().min(1).describe('What it means for a reader, in one or two sentences.'),
  path: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*$/u, 'a path starts and ends with a slash: /lessons/')
    .describe('Page where it can be seen, for example "/lessons/".'),
});
export type Change = z.infer<typeof changeSchema>;
