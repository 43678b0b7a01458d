import { z } from 'zod';

/** The four kinds a statement can be. The order is the order in which they are shown. */
export const kinds = ['goal', 'strategy', 'tactic', 'metric'] as const;
export const kindSchema = z.enum(kinds);
export type Kind = z.infer<typeof kindSchema>;

/** How a tactic serves a strategy. Non-neutral fits always carry a reason. */
export const fits = ['core', 'supports', 'neutral', 'undermines'] as const;
export const fitSchema = z.enum(fits);
export type Fit = z.infer<typeof fitSchema>;

/** Steps of the buyer's journey, in order; `own` is the time after the signature. */
export const stages = ['aware', 'consider', 'decide', 'own'] as const;
export const stageSchema = z.enum(stages);
export type Stage = z.infer<typeof stageSchema>;

/** How far a source carries a claim. */
const strengths = ['strong', 'moderate', 'weak'] as const;
export const strengthSchema = z.enum(strengths);

const objectives = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8'] as const;
export const objectiveSchema = z.enum(objectives);

/** An id is a file name without its ending: small letters, digits and single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const id = z.string().regex(idPattern, 'an id has small letters, digits and single hyphens');

/** The collections an id can point into. The content check reads the target from the field. */
export const collections = [
  'modules',
  'lessons',
  'concepts',
  'strategies',
  'tactics',
  'scenarios',
  'plans',
  'statements',
  'exercises',
  'comparisons',
  'signposts',
  'paths',
  'workshops',
  'myths',
  'principles',
  'sources',
  'changes',
] as const;
export type CollectionName = (typeof collections)[number];

/** What the content check needs to know about a field that names another entry. */
export const references = z.registry<{ to: CollectionName }>();

/** An id of an entry in another collection. */
export function idOf(to: CollectionName) {
  const schema = id.clone();
  references.add(schema, { to });
  return schema;
}

/** A sentence of fact and the source it rests on. */
export const evidenceSchema = z.strictObject({
  claim: z.string().min(1).describe('One sentence of fact, with its figure if it has one.'),
  source: idOf('sources').describe('Id of the source in sources.yaml.'),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const aliasesSchema = z
  .array(z.string().min(1))
  .default([])
  .describe('Other words readers search for; never shown.');
