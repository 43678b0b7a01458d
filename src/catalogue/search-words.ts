import { compareStrings } from '#i18n/compare.ts';
import { coachStrings, pathStrings } from '#i18n/coach.ts';
import { fitStrings } from '#i18n/fit.ts';
import { learningStrings } from '#i18n/learning.ts';
import { mythStrings } from '#i18n/myths.ts';
import { searchStrings } from '#i18n/search.ts';
import type { SearchEntry } from '#domain/search-entry.ts';
import { allLessons } from './course.ts';
import { allComparisons, allConcepts, allStrategies, allTactics } from './entries.ts';

/** An entry of the guide, as far as the search knows it. */
interface Written {
  readonly id: string;
  readonly data: {
    readonly title: string;
    readonly short: string;
    readonly aliases: readonly string[];
  };
}

const written =
  (kind: SearchEntry['kind'], folder: string) =>
  ({ id, data: { title, short, aliases } }: Written): SearchEntry => ({
    title,
    aliases,
    kind,
    path: `/${folder}/${id}/`,
    short,
  });

const practice = learningStrings.page.practice;
/** Pages that are no entries but are asked for by name. */
const pages = [
  { id: 'fit', title: fitStrings.title, short: fitStrings.description },
  { id: 'practice', title: practice.title, short: practice.description },
  { id: 'coach', title: coachStrings.title, short: coachStrings.description },
  { id: 'path', title: pathStrings.weekly, short: pathStrings.description },
  { id: 'compare', title: compareStrings.title, short: compareStrings.description },
  { id: 'myths', title: mythStrings.title, short: mythStrings.description },
] as const;

/** What is called how: every entry and page readers ask for by name, for the word list. */
export async function searchWords(): Promise<SearchEntry[]> {
  const tactics = (await allTactics()).map((entry) => ({
    ...written('tactic', 'tactics')(entry),
    stages: entry.data.stages,
  }));
  const lessons = (await allLessons()).map(({ entry, module }) => ({
    ...written('lesson', 'lessons')(entry),
    module: module.id,
  }));
  return [
    ...(await allConcepts()).map(written('concept', 'concepts')),
    ...tactics,
    ...(await allStrategies()).map(written('strategy', 'strategies')),
    ...(await allComparisons()).map(written('comparison', 'compare')),
    ...lessons,
    ...pages.map(({ id, title, short }) => ({
      title,
      aliases: searchStrings.pageAliases[id],
      kind: 'page' as const,
      path: `/${id}/`,
      short,
    })),
  ];
}
