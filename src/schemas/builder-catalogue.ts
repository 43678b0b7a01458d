// Travels to the page, so it uses zod/mini.
import * as z from 'zod/mini';
import { planStages } from './plan.ts';

const id = z.string().check(z.minLength(1));
const stage = z.enum(planStages);
const fit = z.enum(['core', 'supports', 'neutral', 'undermines']);
const pair = z.strictObject({ strategy: id, why: z.string() });

const strategySchema = z.strictObject({
  id,
  title: z.string(),
  short: z.string(),
  layer: z.enum(['where', 'how', 'motion']),
  declines: z.array(z.string()),
  leading: z.array(z.string()),
  lagging: z.array(z.string()),
  pullsAgainst: z.array(pair),
  reinforces: z.array(pair),
});

const tacticSchema = z.strictObject({
  id,
  title: z.string(),
  short: z.string(),
  stages: z.array(stage),
  effort: z.enum(['low', 'medium', 'high']),
  /** Law or fairness asks something; the tactic's page says what. */
  care: z.boolean(),
  /** By strategy; one that is missing is neutral. */
  fits: z.record(z.string(), z.strictObject({ fit, reason: z.string() })),
});

/** What the builder knows of the content. Lists are in the order in which they are shown. */
export const builderCatalogueSchema = z.strictObject({
  /** Names of the stages. */
  stages: z.record(stage, z.string()),
  strategies: z.array(strategySchema),
  tactics: z.array(tacticSchema),
});
export type BuilderCatalogue = z.infer<typeof builderCatalogueSchema>;
export type CatalogueStrategy = z.infer<typeof strategySchema>;
export type CatalogueTactic = z.infer<typeof tacticSchema>;
