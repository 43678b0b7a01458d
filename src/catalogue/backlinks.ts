import { idsInTags } from '#domain/mdx-tags.ts';
import type { PlacedLesson } from './course.ts';
import { allLessons } from './course.ts';
import type { ExerciseEntry } from './entries.ts';
import { allExercises } from './entries.ts';

/** Lessons whose text names an entry. */
export async function lessonsNaming(
  tag: 'Term' | 'Tactic' | 'Strategy',
  id: string,
): Promise<PlacedLesson[]> {
  return (await allLessons()).filter((lesson) =>
    idsInTags(lesson.entry.body ?? '', tag).includes(id),
  );
}

/** The lesson an exercise belongs to: the one that embeds it or ends with it. */
export async function lessonOfExercise(id: string): Promise<PlacedLesson | undefined> {
  return (await allLessons()).find(
    ({ entry }) => entry.data.check === id || idsInTags(entry.body ?? '', 'Exercise').includes(id),
  );
}

/** Exercises that match tactics with strategies or stages and name this one. */
export async function exercisesNaming(id: string): Promise<ExerciseEntry[]> {
  return (await allExercises()).filter(({ data }) => {
    if (data.kind !== 'match') return false;
    if ('strategies' in data) {
      return data.strategies.includes(id) || (data.tactics !== 'all' && data.tactics.includes(id));
    }
    return data.items.some((item) => item.tactic === id);
  });
}
