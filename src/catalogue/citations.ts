import { idsInTags } from '#domain/mdx-tags.ts';
import { allLessons } from './course.ts';
import type { SourceEntry } from './entries.ts';
import {
  allComparisons,
  allConcepts,
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

/** Pages that cite a source, lessons first. */
export async function pagesCiting(id: string): Promise<CitingPage[]> {
  const lessons = (await allLessons()).map((l) => ({ entry: l.entry, folder: 'lessons' }));
  const others = [
    ...(await allConcepts()).map((entry) => ({ entry, folder: 'concepts' })),
    ...(await allStrategies()).map((entry) => ({ entry, folder: 'strategies' })),
    ...(await allTactics()).map((entry) => ({ entry, folder: 'tactics' })),
    ...(await allComparisons()).map((entry) => ({ entry, folder: 'compare' })),
  ];
  return [
    ...lessons.filter(({ entry }) => citedIn({ body: entry.body, data: {} }).includes(id)),
    ...others.filter(({ entry }) => citedIn(entry).includes(id)),
  ].map(({ entry, folder }) => ({ title: entry.data.title, path: `/${folder}/${entry.id}/` }));
}
