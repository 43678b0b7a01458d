import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { builderCatalogueOf } from '#domain/builder-catalogue.ts';
import { siteStrings } from '#i18n/site.ts';
import { scenarioSchema, type Scenario } from '#schemas/scenario.ts';
import { strategySchema } from '#schemas/strategy.ts';
import { tacticSchema } from '#schemas/tactic.ts';

const text = (file: string): string => readFileSync(`content/${file}`, 'utf8');
const filesOf = (folder: string): string[] => readdirSync(`content/${folder}`).sort();
const idOf = (file: string): string => file.replace(/\.\w+$/u, '');
const front = (file: string): unknown => parse(text(file).split(/^---$/mu)[1] ?? '');

/** What the builder knows of the real content. */
export const contentCatalogue = builderCatalogueOf(
  filesOf('strategies').map((file) => ({
    id: idOf(file),
    data: strategySchema.parse(front(`strategies/${file}`)),
  })),
  filesOf('tactics').map((file) => ({
    id: idOf(file),
    data: tacticSchema.parse(front(`tactics/${file}`)),
  })),
  siteStrings.stage,
);

/** The real scenarios by id. */
export const contentScenarios: readonly (readonly [string, Scenario])[] = filesOf('scenarios').map(
  (file) => [idOf(file), scenarioSchema.parse(parse(text(`scenarios/${file}`)))],
);

/** Ids of the lessons that have a file. */
export const lessonIds: readonly string[] = filesOf('lessons').flatMap((module) =>
  filesOf(`lessons/${module}`).map((file) => idOf(file).replace(/^\d+-/u, '')),
);
