import { z } from 'zod';
import { idOf, objectiveSchema } from './words.ts';

/** A group of lessons. Lives in content/modules.yaml; its lessons are the files of its folder. */
export const moduleSchema = z.strictObject({
  id: z.string().describe('Id; also the folder below content/lessons/.'),
  number: z.number().int().min(1).describe('Place of the module in the course, from 1.'),
  title: z.string().min(1).describe('Name of the module.'),
  question: z.string().min(1).describe('The question the module answers.'),
  short: z.string().min(20).max(240).describe('What a reader can do afterwards.'),
});
export type Module = z.infer<typeof moduleSchema>;

/** A lesson. Lives in content/lessons/<module>/<nn-id>.mdx; nn is its place in the module. */
export const lessonSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the lesson.'),
  short: z.string().min(20).max(240).describe('What the lesson is about; shown on cards.'),
  minutes: z.number().int().min(3).max(12).describe('Reading and doing time in minutes.'),
  guess: z
    .strictObject({
      ask: z.string().min(1).describe('The question to guess before reading.'),
      options: z
        .array(
          z.strictObject({
            id: z.string().min(1).describe('Fixed id of the option.'),
            text: z.string().min(1).describe('The option.'),
            feedback: z.string().min(1).describe('What to say to a reader who picked it.'),
          }),
        )
        .min(2)
        .max(4)
        .describe('Two to four guesses.'),
      answer: z.string().min(1).describe('Id of the right option.'),
    })
    .describe('One low-stakes question before the text.'),
  outcomes: z.array(z.string().min(1)).min(2).max(4).describe('What the reader can do after.'),
  teaches: z.array(idOf('concepts')).min(1).describe('Concepts first explained here.'),
  claims: z
    .array(z.string().regex(/^S([1-9]|[1-3]\d|40)$/u, 'a claim is S1 to S40'))
    .min(1)
    .describe('Claims of the seed taught here, S1 to S40.'),
  objectives: z.array(objectiveSchema).min(1).describe('Course objectives it serves, O1 to O8.'),
  misconceptions: z.array(z.string().min(1)).min(1).describe('Wrong beliefs it addresses.'),
  recap: z.array(z.string().min(1)).min(2).max(5).describe('The lesson in two to five lines.'),
  check: idOf('exercises').describe('Exercise at the end.'),
  action: z.string().min(1).describe('One thing to do at work today.'),
  coach: z
    .strictObject({
      questions: z
        .array(
          z.strictObject({
            ask: z.string().min(1).describe('What the manager asks.'),
            good: z.string().min(1).describe('What a good answer contains.'),
          }),
        )
        .length(3)
        .describe('Three questions for a short talk after the lesson.'),
      listen: z.string().min(1).describe('One thing to listen for in a recorded or live call.'),
      task: z.string().min(1).describe('One task in the field, with what shows that it is done.'),
    })
    .describe("The manager's card of the lesson."),
  aliases: z.array(z.string().min(1)).default([]).describe('Other words readers search for.'),
});
export type Lesson = z.infer<typeof lessonSchema>;
