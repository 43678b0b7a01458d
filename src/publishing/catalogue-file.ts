import type { CatalogueFile } from '#schemas/catalogue-file.ts';
import { site } from '#site.config.ts';
import type { Writer } from './mdx-markdown.ts';
import type { Twin } from './twin.ts';

/** Everything the guide holds as data. Titles and short texts are those of the twins. */
export function catalogueFile({ guide, url }: Writer, twins: readonly Twin[]): CatalogueFile {
  const entry = (path: string, id: string) => {
    const twin = twins.find((candidate) => candidate.path === path);
    if (!twin) throw new Error(`There is no Markdown twin of /${path}/.`);
    const { title, short } = twin;
    return { id, title, short, page: url(`/${path}/`), markdown: url(`/${path}.md`) };
  };
  return {
    name: site.name,
    description: site.description,
    language: site.language,
    page: url('/'),
    modules: guide.modules.map(({ id, data: { title, short, question } }) => ({
      id,
      title,
      short,
      page: url(`/modules/${id}/`),
      question,
      lessons: guide.lessons.filter(({ module }) => module === id).map((lesson) => lesson.id),
    })),
    lessons: guide.lessons.map(({ id, number, module, data }) => ({
      ...entry(`lessons/${id}`, id),
      number,
      module,
      minutes: data.minutes,
      outcomes: data.outcomes,
      teaches: data.teaches,
      check: data.check,
    })),
    concepts: guide.concepts.map(({ id, data: { kind, related, aliases } }) => ({
      ...entry(`concepts/${id}`, id),
      kind,
      related,
      aliases,
    })),
    strategies: guide.strategies.map(({ id, data: { layer, declines, concepts, aliases } }) => ({
      ...entry(`strategies/${id}`, id),
      layer,
      declines,
      concepts,
      aliases,
    })),
    tactics: guide.tactics.map(({ id, data }) => ({
      ...entry(`tactics/${id}`, id),
      stages: data.stages,
      effort: data.effort,
      counterExample: data.counterExample,
      fits: Object.fromEntries(
        guide.fits
          .filter((cell) => cell.tactic === id)
          .map(({ strategy, fit, reason }) => [strategy, { fit, reason }]),
      ),
      concepts: data.concepts,
      aliases: data.aliases,
    })),
    comparisons: guide.comparisons.map(({ id, data: { concepts, aliases } }) => ({
      ...entry(`compare/${id}`, id),
      concepts,
      aliases,
    })),
    scenarios: guide.scenarios.map(({ id }) => ({
      ...entry(`scenarios/${id}`, id),
      fictional: true,
    })),
    exercises: guide.exercises.map(({ id, minutes, objective, resolved: { kind, items } }) => ({
      ...entry(`exercises/${id}`, id),
      kind,
      objective,
      minutes,
      items: items.length,
    })),
    sources: guide.sources.map(({ id, data: { title, authors, year, url: read, strength } }) => ({
      id,
      title,
      authors,
      ...(year === undefined ? {} : { year }),
      ...(read === undefined ? {} : { url: read }),
      strength,
    })),
  };
}
