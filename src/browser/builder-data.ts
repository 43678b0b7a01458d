import type { builderWords } from '#i18n/build.ts';
import {
  builderDataSchema,
  examplePlansSchema,
  type BuilderData,
  type ExamplePlans,
} from '#schemas/builder-data.ts';
import { fetchJson } from './fetch-json.ts';

type Words<T> = T extends string ? string : { readonly [Name in keyof T]: Words<T[Name]> };

/** Words of the builder, as `words/builder.json` of this guide holds them. */
export type BuilderWords = Words<typeof builderWords>;

const isWords = (value: unknown): value is BuilderWords =>
  typeof value === 'object' && value !== null && 'view' in value && 'findings' in value;

/** The catalogue and the words of the builder. Rejects where the network or the answer fails. */
export async function fetchBuilder(): Promise<readonly [BuilderData, BuilderWords]> {
  const [data, words] = await Promise.all([
    fetchJson('builder.json'),
    fetchJson('words/builder.json'),
  ]);
  if (!isWords(words)) throw new Error('words/builder.json has no words');
  return [builderDataSchema.parse(data), words];
}

/** Started and worked plans. */
export async function fetchExamplePlans(): Promise<ExamplePlans> {
  return examplePlansSchema.parse(await fetchJson('plans.json'));
}
