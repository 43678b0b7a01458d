import { idsInTags } from '#domain/mdx-tags.ts';
import { allLessons } from './course.ts';
import type { SourceEntry } from './entries.ts';
import {
  allComparisons,
  allConcepts,
  allMyths,
  allPrinciples,
  allSources,
  allStrategies,
  allTactics,
  pick,
} from './entries.ts';

/** A page that cites a source. */
export interface CitingPage {
  readonly title: string;
  readonly path: string;
}

interface Citing {
  readonly body?: string | undefined;
  readonly data: { readonly evidence?: readonly { readonly source: string }[] };
}

/** Ids of the sources an entry cites, in its text or as evidence, each once. */
function citedIn({ body, data }: Citing): string[] {
  const ids = [...idsInTags(body ?? '', 'Cite'), ...(data.evidence ?? []).map((e) => e.source)];
  return [...new Set(ids)];
}

/** The sources an entry cites. */
export async function sourcesOf(entry: Citing): Promise<SourceEntry[]> {
  return pick(await allSources(), citedIn(entry));
}

/** Pages that cite a source, lessons first; single myths and principles last. */
export async function pagesCiting(source: string): Promise<CitingPage[]> {
  const lessons = (await allLessons()).map((l) => ({ entry: l.entry, folder: 'lessons' }));
  const others = [
    ...(await allConcepts()).map((entry) => ({ entry, folder: 'concepts' })),
    ...(await allStrategies()).map((entry) => ({ entry, folder: 'strategies' })),
    ...(await allTactics()).map((entry) => ({ entry, folder: 'tactics' })),
    ...(await allComparisons()).map((entry) => ({ entry, folder: 'compare' })),
  ];
  const lists = [
    ...(await allMyths()).map(({ id, data }) => ({
      ...data,
      title: data.claim,
      path: `/myths/#${id}`,
    })),
    ...(await allPrinciples()).map(({ id, data }) => ({ ...data, path: `/about/#${id}` })),
  ];
  const pages = [
    ...lessons.filter(({ entry }) => citedIn({ body: entry.body, data: {} }).includes(source)),
    ...others.filter(({ entry }) => citedIn(entry).includes(source)),
  ].map(({ entry, folder }) => ({ title: entry.data.title, path: `/${folder}/${entry.id}/` }));
  const places = lists
    .filter(({ sources }) => sources.includes(source))
    .map(({ title, path }) => ({ title, path }));
  return [...pages, ...places];
}
