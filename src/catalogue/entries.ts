import { getCollection, type CollectionEntry } from 'astro:content';

export type ConceptEntry = CollectionEntry<'concepts'>;
export type StrategyEntry = CollectionEntry<'strategies'>;
export type TacticEntry = CollectionEntry<'tactics'>;
export type ScenarioEntry = CollectionEntry<'scenarios'>;
export type SourceEntry = CollectionEntry<'sources'>;
export type LessonEntry = CollectionEntry<'lessons'>;
export type ModuleEntry = CollectionEntry<'modules'>;
export type ExerciseEntry = CollectionEntry<'exercises'>;
export type ComparisonEntry = CollectionEntry<'comparisons'>;
export type SignpostEntry = CollectionEntry<'signposts'>;
export type PathEntry = CollectionEntry<'paths'>;
export type MythEntry = CollectionEntry<'myths'>;
export type StatementEntry = CollectionEntry<'statements'>;
export type WorkshopEntry = CollectionEntry<'workshops'>;

const byTitle = <E extends { data: { title: string } }>(a: E, b: E): number =>
  a.data.title.localeCompare(b.data.title, 'en');

/** All concepts by title. */
export async function allConcepts(): Promise<ConceptEntry[]> {
  return (await getCollection('concepts')).sort(byTitle);
}

const layers = ['where', 'how', 'motion'] as const;

/** All strategies: where to play, how to win, motions; by title within a layer. */
export async function allStrategies(): Promise<StrategyEntry[]> {
  return (await getCollection('strategies')).sort(
    (a, b) => layers.indexOf(a.data.layer) - layers.indexOf(b.data.layer) || byTitle(a, b),
  );
}

/** All tactics by title. */
export async function allTactics(): Promise<TacticEntry[]> {
  return (await getCollection('tactics')).sort(byTitle);
}

/** All scenarios by company. */
export async function allScenarios(): Promise<ScenarioEntry[]> {
  return (await getCollection('scenarios')).sort((a, b) =>
    a.data.company.localeCompare(b.data.company, 'en'),
  );
}

/** All exercises by title. */
export async function allExercises(): Promise<ExerciseEntry[]> {
  return (await getCollection('exercises')).sort(byTitle);
}

/** All comparisons by title. */
export async function allComparisons(): Promise<ComparisonEntry[]> {
  return (await getCollection('comparisons')).sort(byTitle);
}

/** All signposts in the order of their list; the first one is the start. */
export async function allSignposts(): Promise<SignpostEntry[]> {
  return (await getCollection('signposts')).sort((a, b) => a.data.place - b.data.place);
}

/** All paths by title. */
export async function allPaths(): Promise<PathEntry[]> {
  return (await getCollection('paths')).sort(byTitle);
}

/** All workshops by title. */
export async function allWorkshops(): Promise<WorkshopEntry[]> {
  return (await getCollection('workshops')).sort(byTitle);
}

/** All myths in the order of their list. */
export async function allMyths(): Promise<MythEntry[]> {
  return (await getCollection('myths')).sort((a, b) => a.data.place - b.data.place);
}

/** How the guide teaches, in the order of the list. */
export async function allPrinciples(): Promise<CollectionEntry<'principles'>[]> {
  return (await getCollection('principles')).sort((a, b) => a.data.place - b.data.place);
}

/** Statements without a single answer, for a team to argue about. */
export async function statementsToDiscuss(): Promise<StatementEntry[]> {
  return (await getCollection('statements')).filter(({ data }) => data.answer === 'discussion');
}

/** All sources by author. */
export async function allSources(): Promise<SourceEntry[]> {
  return (await getCollection('sources')).sort((a, b) =>
    a.data.authors.localeCompare(b.data.authors, 'en'),
  );
}

/** What has changed in the guide. */
export async function allChanges(): Promise<CollectionEntry<'changes'>[]> {
  return getCollection('changes');
}

/** Picks entries by id in the given order; an unknown id is an error, found earlier by the check. */
export function pick<E extends { id: string }>(entries: readonly E[], ids: readonly string[]): E[] {
  return ids.map((id) => {
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry) throw new Error(`There is no entry "${id}". Run npm run check:content.`);
    return entry;
  });
}
