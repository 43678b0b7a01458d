import { z } from 'zod';
import { idOf } from './words.ts';

const strategyWhySchema = z.strictObject({
  strategy: idOf('strategies').describe('Id of the strategy.'),
  why: z.string().min(1).describe('The reason in this company.'),
});
const tacticWhySchema = z.strictObject({
  tactic: idOf('tactics').describe('Id of the tactic.'),
  why: z.string().min(1).describe('The reason in this company.'),
});

/** A company situation. Always fiction. Lives in content/scenarios/<id>.yaml. */
export const scenarioSchema = z.strictObject({
  company: z.string().min(1).describe('Name of the fictional company.'),
  fictional: z.literal(true).describe('Always true: no scenario is about a real company.'),
  country: z.string().min(1).describe('Country.'),
  market: z.enum(['B2B', 'B2C', 'B2B and B2C']).describe('Who it sells to.'),
  staff: z.string().min(1).describe('Size, for example "40 staff".'),
  business: z.string().min(1).describe('What it sells.'),
  facts: z.array(z.string().min(1)).min(2).describe('What is known, one fact a line.'),
  best: z.array(strategyWhySchema).min(1).describe('The strategy that answers the facts.'),
  weaker: z
    .array(strategyWhySchema)
    .min(1)
    .describe('Tempting strategies, and why they are weaker.'),
  fit: z.array(tacticWhySchema).min(1).describe('Tactics that serve the best strategy here.'),
  misfit: z.array(tacticWhySchema).min(1).describe('Tactics that do harm here.'),
});
export type Scenario = z.infer<typeof scenarioSchema>;
