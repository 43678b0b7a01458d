import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { changeSchema } from '#schemas/change.ts';
import { comparisonSchema } from '#schemas/comparison.ts';
import { conceptSchema } from '#schemas/concept.ts';
import { exerciseSchema } from '#schemas/exercise.ts';
import { lessonSchema, moduleSchema } from '#schemas/lesson.ts';
import { mythSchema } from '#schemas/myth.ts';
import { modelPlanSchema } from '#schemas/model-plan.ts';
import { pathSchema } from '#schemas/path.ts';
import { principleSchema } from '#schemas/principle.ts';
import { scenarioSchema } from '#schemas/scenario.ts';
import { signpostSchema } from '#schemas/signpost.ts';
import { sourceSchema } from '#schemas/source.ts';
import { statementSchema } from '#schemas/statement.ts';
import { strategySchema } from '#schemas/strategy.ts';
import { tacticSchema } from '#schemas/tactic.ts';
import { workshopSchema } from '#schemas/workshop.ts';

/** Tests build a copy of the site from another content folder. */
const content = process.env['CONTENT_DIR'] ?? './content';

/** `two-words/02-goal-strategy` has the id `goal-strategy`; the folder and number give its place. */
const lessonId = (entry: string): string => entry.replace(/^.*\/\d+-/u, '').replace(/\.mdx$/u, '');

/** Astro sorts the entries of a list by id; `place` keeps the order their author gave them. */
const inOrder = (text: string): Record<string, unknown>[] =>
  z
    .array(z.record(z.string(), z.unknown()))
    .parse(parse(text))
    .map((entry, place) => ({ ...entry, place }));

export const collections = {
  modules: defineCollection({ loader: file(`${content}/modules.yaml`), schema: moduleSchema }),
  lessons: defineCollection({
    loader: glob({
      base: `${content}/lessons`,
      pattern: '**/*.mdx',
      generateId: ({ entry }) => lessonId(entry),
    }),
    schema: lessonSchema,
  }),
  concepts: defineCollection({
    loader: glob({ base: `${content}/concepts`, pattern: '*.mdx' }),
    schema: conceptSchema,
  }),
  strategies: defineCollection({
    loader: glob({ base: `${content}/strategies`, pattern: '*.mdx' }),
    schema: strategySchema,
  }),
  tactics: defineCollection({
    loader: glob({ base: `${content}/tactics`, pattern: '*.mdx' }),
    schema: tacticSchema,
  }),
  scenarios: defineCollection({
    loader: glob({ base: `${content}/scenarios`, pattern: '*.yaml' }),
    schema: scenarioSchema,
  }),
  plans: defineCollection({
    loader: glob({ base: `${content}/plans`, pattern: '*.yaml' }),
    schema: modelPlanSchema,
  }),
  statements: defineCollection({
    loader: file(`${content}/statements.yaml`),
    schema: statementSchema,
  }),
  exercises: defineCollection({
    loader: glob({ base: `${content}/exercises`, pattern: '*.yaml' }),
    schema: exerciseSchema,
  }),
  comparisons: defineCollection({
    loader: glob({ base: `${content}/comparisons`, pattern: '*.mdx' }),
    schema: comparisonSchema,
  }),
  signposts: defineCollection({
    loader: file(`${content}/signposts.yaml`, { parser: inOrder }),
    schema: signpostSchema.extend({ place: z.number() }),
  }),
  workshops: defineCollection({
    loader: glob({ base: `${content}/workshops`, pattern: '*.yaml' }),
    schema: workshopSchema,
  }),
  paths: defineCollection({
    loader: glob({ base: `${content}/paths`, pattern: '*.yaml' }),
    schema: pathSchema,
  }),
  myths: defineCollection({
    loader: file(`${content}/myths.yaml`, { parser: inOrder }),
    schema: mythSchema.extend({ place: z.number() }),
  }),
  principles: defineCollection({
    loader: file(`${content}/principles.yaml`, { parser: inOrder }),
    schema: principleSchema.extend({ place: z.number() }),
  }),
  sources: defineCollection({ loader: file(`${content}/sources.yaml`), schema: sourceSchema }),
  changes: defineCollection({ loader: file(`${content}/changes.yaml`), schema: changeSchema }),
};
