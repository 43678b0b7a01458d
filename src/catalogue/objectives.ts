import { address } from './address.ts';
import { allLessons } from './course.ts';

/** A lesson as a link that holds under the base path. */
interface LessonLink {
  readonly path: string;
  readonly title: string;
}

/** Lessons that declare an objective, in course order, by objective. */
export async function lessonsByObjective(): Promise<Readonly<Record<string, LessonLink[]>>> {
  const links: Record<string, LessonLink[]> = {};
  for (const { entry } of await allLessons()) {
    for (const objective of entry.data.objectives) {
      (links[objective] ??= []).push({
        path: address(`/lessons/${entry.id}/`),
        title: entry.data.title,
      });
    }
  }
  return links;
}
