import { z } from 'zod';
import { idOf } from './words.ts';

/** An order in which to take the guide. Lives in content/paths/<id>.yaml. */
export const pathSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the path.'),
  short: z.string().min(20).max(240).describe('Who it is for.'),
  phases: z
    .array(
      z.strictObject({
        id: z.string().min(1).describe('Fixed id; part of the address.'),
        title: z.string().min(1).describe('Name of the phase.'),
        days: z.string().min(1).describe('Which days, for example "Days 1-30".'),
        aim: z.string().min(1).describe('What the seller can do at its end.'),
        weeks: z
          .array(
            z.strictObject({
              title: z.string().min(1).describe('Which week or weeks.'),
              lessons: z.array(idOf('lessons')).default([]).describe('Lessons to take.'),
              tasks: z
                .array(
                  z.strictObject({
                    text: z.string().min(1).describe('What to do in the field.'),
                    target: z.string().min(1).describe('What shows that it is done.'),
                  }),
                )
                .default([])
                .describe('Field tasks with their targets.'),
            }),
          )
          .min(1)
          .describe('The weeks of the phase.'),
        manager: z.array(z.string().min(1)).min(1).describe('What the manager does.'),
      }),
    )
    .min(1)
    .describe('Phases in order.'),
});
