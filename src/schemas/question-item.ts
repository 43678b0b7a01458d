import { z } from 'zod';

const fixedId = z.string().min(1).describe('Fixed id; answers are stored under it.');

const common = {
  id: fixedId,
  revision: z.number().int().min(1).default(1).describe('Raise it when the meaning changes.'),
  ask: z.string().min(1).describe('The question.'),
  facts: z
    .array(z.string().min(1))
    .default([])
    .describe('What is known for this question, one fact a line.'),
  hints: z
    .array(z.string().min(1))
    .max(3)
    .default([])
    .describe('Up to three hints, from a nudge to nearly the answer.'),
};

const optionSchema = z.strictObject({
  id: fixedId,
  label: z.string().min(1).describe('The option as readers see it.'),
  right: z.boolean().default(false).describe('True for a right option.'),
  partly: z.boolean().default(false).describe('True for an option that is partly right.'),
  feedback: z.string().min(1).describe('What to say to a reader who picked it, or left it out.'),
});

type Options = readonly { readonly right: boolean }[];
const countRight = (options: Options): number => options.filter(({ right }) => right).length;

const options = z.array(optionSchema).min(2).max(8);

/** Options of which exactly one is right. */
export const oneRight = options.refine((list) => countRight(list) === 1, {
  message: 'mark exactly one option with "right: true"',
});

/** Choose one option, or all that are right. */
export const chooseItemSchema = z
  .strictObject({
    ...common,
    many: z.boolean().default(false).describe('True if several options are right.'),
    options: options.describe('The options; three unless there is a reason.'),
  })
  .refine(({ many, options: list }) => (many ? countRight(list) > 0 : countRight(list) === 1), {
    message: 'mark exactly one option with "right: true", or several and write "many: true"',
    path: ['options'],
  });

/** Bring steps into their order. */
export const orderItemSchema = z.strictObject({
  ...common,
  steps: z
    .array(
      z.strictObject({
        id: fixedId,
        label: z.string().min(1).describe('The step as readers see it.'),
        why: z.string().min(1).describe('Why it stands where it stands.'),
      }),
    )
    .min(3)
    .max(8)
    .describe('The steps in their right order; readers see them mixed.'),
});

/** Work out a number. */
export const numberItemSchema = z.strictObject({
  ...common,
  unit: z.string().min(1).describe('Unit after the field, for example "%" or "EUR a day".'),
  answer: z.number().describe('The right number.'),
  tolerance: z.number().min(0).default(0).describe('How far off still counts, in the same unit.'),
  slips: z
    .array(
      z.strictObject({
        value: z.number().describe('The number a common slip leads to.'),
        feedback: z.string().min(1).describe('What went wrong, for a reader who typed it.'),
      }),
    )
    .default([])
    .describe('Slips we recognize.'),
  solution: z.string().min(1).describe('The way to the number, step by step.'),
});

/** Write a text, then compare it with a model answer. */
export const writeItemSchema = z.strictObject({
  ...common,
  model: z.string().min(1).describe('A good answer; one of several.'),
  rubric: z
    .array(
      z.strictObject({
        id: fixedId,
        label: z.string().min(1).describe('What a good answer has, as a sentence to tick.'),
      }),
    )
    .min(2)
    .max(6)
    .describe('What the reader ticks after comparing.'),
});

/** A small table that belongs to the questions. */
export const tableSchema = z
  .strictObject({
    caption: z.string().min(1).describe('What the table shows.'),
    columns: z.array(z.string().min(1)).min(2).describe('Headings of the columns.'),
    rows: z.array(z.array(z.string())).min(1).describe('Rows; as many cells as columns.'),
  })
  .describe('A small table that belongs to the questions.');
