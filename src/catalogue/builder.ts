import { getCollection } from 'astro:content';
import { builderCatalogueOf } from '#domain/builder-catalogue.ts';
import { planFromModel, planFromScenario } from '#domain/scenario-plan.ts';
import { siteStrings } from '#i18n/site.ts';
import type { BuilderCatalogue } from '#schemas/builder-catalogue.ts';
import { allLessons } from './course.ts';
import { allScenarios, allStrategies, allTactics } from './entries.ts';

/** What the builder knows of strategies and tactics. */
async function builderCatalogue(): Promise<BuilderCatalogue> {
  return builderCatalogueOf(await allStrategies(), await allTactics(), siteStrings.stage);
}

/** What the builder fetches before it can be drawn. */
export async function builderData() {
  const lessons = (await allLessons()).map(({ entry }) => [entry.id, entry.data.title] as const);
  return { catalogue: await builderCatalogue(), lessons: Object.fromEntries(lessons) };
}

/** Plans to start from: every scenario, begun, and the worked plans in the order of their files. */
export async function examplePlans() {
  const catalogue = await builderCatalogue();
  const scenarios = await allScenarios();
  const companyOf = (id: string): string =>
    scenarios.find((scenario) => scenario.id === id)?.data.company ?? id;
  const models = (await getCollection('plans')).sort((a, b) => a.id.localeCompare(b.id, 'en'));
  return {
    scenarios: scenarios.map(({ id, data }) => ({
      id,
      company: data.company,
      text: data.business,
      plan: planFromScenario(data, catalogue),
    })),
    models: models.map(({ data }) => ({
      scenario: data.scenario,
      company: companyOf(data.scenario),
      text: data.short,
      plan: planFromModel(data),
    })),
  };
}
