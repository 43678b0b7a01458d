import { idsInTags } from '#domain/mdx-tags.ts';
import type { PracticeIndex } from '#schemas/practice-index.ts';
import { lessonOfExercise } from './backlinks.ts';
import { allLessons } from './course.ts';
import { allExercises } from './entries.ts';
import { exercise as resolve } from './exercises.ts';

/** What the browser knows of the course; see the schema. */
export async function practiceIndex(): Promise<PracticeIndex> {
  const lessons = (await allLessons()).map(({ entry, module }) => {
    const inText = idsInTags(entry.body ?? '', 'Exercise');
    return {
      id: entry.id,
      title: entry.data.title,
      path: `/lessons/${entry.id}/`,
      module: module.id,
      exercises: [...new Set([...inText, entry.data.check])],
    };
  });
  const exercises = await Promise.all(
    (await allExercises()).map(async ({ id, data }) => {
      const lesson = await lessonOfExercise(id);
      const { items } = await resolve(id);
      return {
        id,
        title: data.title,
        kind: data.kind,
        path: `/exercises/${id}/`,
        use: data.use,
        objective: data.objective,
        minutes: data.minutes,
        ...(lesson ? { lesson: lesson.entry.id } : {}),
        items: items.map((item) => ({ id: item.id, revision: item.revision })),
      };
    }),
  );
  return { lessons, exercises };
}
