import { z } from 'zod';
import { fitSchema, kindSchema, objectiveSchema, stageSchema, strengthSchema } from './words.ts';

const entry = {
  id: z.string().describe('Id within its list.'),
  title: z.string().describe('Name.'),
  short: z.string().describe('What it is, in one or two sentences.'),
  page: z.url().describe('Address of its page.'),
  markdown: z.url().describe('Address of the same text as Markdown.'),
};
const ids = (of: string) => z.array(z.string()).describe(`Ids of ${of}.`);
const aliases = z.array(z.string()).describe('Other words for it.');

const lessonEntry = z.strictObject({
  ...entry,
  number: z.int().describe('Place in the course, from 1.'),
  module: z.string().describe('Id of its module.'),
  minutes: z.int().describe('Reading and doing time.'),
  outcomes: z.array(z.string()).describe('What a reader can do after.'),
  teaches: ids('concepts first explained here'),
  check: z.string().describe('Id of the exercise at its end.'),
});
const conceptEntry = z.strictObject({
  ...entry,
  kind: z
    .union([kindSchema, z.enum(['framework', 'term'])])
    .describe('What the term names: one of the four kinds, a framework, or a plain term.'),
  related: ids('concepts close to it'),
  aliases,
});
const strategyEntry = z.strictObject({
  ...entry,
  layer: z.enum(['where', 'how', 'motion']).describe('What it decides.'),
  declines: z.array(z.string()).describe('What this strategy will not do.'),
  concepts: ids('concepts a reader needs for it'),
  aliases,
});
const tacticEntry = z.strictObject({
  ...entry,
  stages: z.array(stageSchema).describe("Steps of the buyer's journey where it works."),
  effort: z.enum(['low', 'medium', 'high']).describe('House estimate.'),
  counterExample: z.boolean().describe('True if it is taught only so that nobody uses it.'),
  fits: z
    .record(z.string(), z.strictObject({ fit: fitSchema, reason: z.string() }))
    .describe('Fit for each strategy by its id; a neutral fit has an empty reason.'),
  concepts: ids('concepts a reader needs for it'),
  aliases,
});
const exerciseEntry = z.strictObject({
  ...entry,
  kind: z.string().describe('Form of the exercise.'),
  objective: objectiveSchema.describe('Course objective it practices.'),
  minutes: z.int().describe('Time it takes.'),
  items: z.int().describe('How many questions it asks.'),
});
const sourceEntry = z.strictObject({
  id: entry.id,
  title: entry.title,
  authors: z.string().describe('Authors or publishing body.'),
  year: z.int().optional().describe('Year of publication.'),
  url: z.url().optional().describe('Address of the text that was read.'),
  strength: strengthSchema.describe('How much weight it bears.'),
});

/** The file `catalogue.json`: everything the guide holds, as data. */
export const catalogueFileSchema = z.strictObject({
  name: z.string().describe('Name of the guide.'),
  description: z.string().describe('What it is.'),
  language: z.string().describe('Language of its texts.'),
  page: z.url().describe('Address of its first page.'),
  modules: z.array(
    z.strictObject({
      id: entry.id,
      title: entry.title,
      short: entry.short,
      page: entry.page,
      question: z.string().describe('The question the module answers.'),
      lessons: ids('its lessons in order'),
    }),
  ),
  lessons: z.array(lessonEntry),
  concepts: z.array(conceptEntry),
  strategies: z.array(strategyEntry),
  tactics: z.array(tacticEntry),
  comparisons: z.array(z.strictObject({ ...entry, concepts: ids('concepts'), aliases })),
  scenarios: z.array(
    z.strictObject({ ...entry, fictional: z.literal(true).describe('No company is real.') }),
  ),
  exercises: z.array(exerciseEntry),
  sources: z.array(sourceEntry),
});
export type CatalogueFile = z.infer<typeof catalogueFileSchema>;
