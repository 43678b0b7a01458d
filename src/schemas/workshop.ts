import { z } from 'zod';
import { idOf } from './words.ts';

/** A meeting plan for a manager. Lives in content/workshops/<id>.yaml. */
export const workshopSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the workshop.'),
  short: z.string().min(20).max(240).describe('What it is for.'),
  group: z.string().min(1).describe('Who takes part, and how many.'),
  needs: z.array(z.string().min(1)).min(1).describe('What to prepare.'),
  steps: z
    .array(
      z.strictObject({
        minutes: z.number().int().min(1).max(60).describe('How long it takes.'),
        title: z.string().min(1).describe('Name of the step.'),
        lead: z.string().min(1).describe('What the manager does and says.'),
        lesson: idOf('lessons').optional().describe("The lesson whose manager's card is used."),
        exercise: idOf('exercises').optional().describe('The exercise that is done together.'),
      }),
    )
    .min(3)
    .describe('The steps in order; their minutes add up to 60.'),
});
