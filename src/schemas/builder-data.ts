// Travels to the page, so it uses zod/mini.
import * as z from 'zod/mini';
import { builderCatalogueSchema } from './builder-catalogue.ts';
import { planSchema } from './plan.ts';

/** What the builder fetches before it can be drawn. */
export const builderDataSchema = z.strictObject({
  catalogue: builderCatalogueSchema,
  /** Titles of the lessons by id. */
  lessons: z.record(z.string(), z.string()),
});
export type BuilderData = z.infer<typeof builderDataSchema>;

/** Plans to start from, fetched when they are asked for. */
export const examplePlansSchema = z.strictObject({
  scenarios: z.array(
    z.strictObject({ id: z.string(), company: z.string(), text: z.string(), plan: planSchema }),
  ),
  models: z.array(
    z.strictObject({
      scenario: z.string(),
      company: z.string(),
      text: z.string(),
      plan: planSchema,
    }),
  ),
});
export type ExamplePlans = z.infer<typeof examplePlansSchema>;
