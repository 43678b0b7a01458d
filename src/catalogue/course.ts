import { getCollection } from 'astro:content';
import type { LessonEntry, ModuleEntry } from './entries.ts';
import { pick } from './entries.ts';

/** A lesson with its place: `number` counts through the whole course from 1. */
export interface PlacedLesson {
  readonly entry: LessonEntry;
  readonly module: ModuleEntry;
  readonly number: number;
}

/** A module with its lessons in order; a module without lessons is announced, not linked. */
export interface PlacedModule {
  readonly entry: ModuleEntry;
  readonly number: number;
  readonly lessons: readonly PlacedLesson[];
}

/** The file of a lesson below content/lessons/ says where it stands: `<module>/<nn>-<id>.mdx`. */
function placeOf(entry: LessonEntry): { folder: string; file: string } {
  const path = entry.filePath ?? '';
  const [file = '', folder = ''] = path.split('/').reverse();
  return { folder, file };
}

/** The whole course: modules by their number, lessons in the order of their numbers. */
export async function course(): Promise<PlacedModule[]> {
  const [modules, lessons] = await Promise.all([
    getCollection('modules'),
    getCollection('lessons'),
  ]);
  let number = 0;
  return modules
    .sort((a, b) => a.data.number - b.data.number)
    .map((module) => ({
      entry: module,
      number: module.data.number,
      lessons: lessons
        .filter((lesson) => placeOf(lesson).folder === module.id)
        .sort((a, b) => placeOf(a).file.localeCompare(placeOf(b).file, 'en'))
        .map((entry) => ({ entry, module, number: (number += 1) })),
    }));
}

/** All lessons in course order. */
export async function allLessons(): Promise<PlacedLesson[]> {
  return (await course()).flatMap((module) => module.lessons);
}

/** Lessons by id in the given order. */
export async function placedLessons(ids: readonly string[]): Promise<PlacedLesson[]> {
  const lessons = (await allLessons()).map((lesson) => ({ id: lesson.entry.id, lesson }));
  return pick(lessons, ids).map(({ lesson }) => lesson);
}

/** Lessons that first explain some concepts, in course order. */
export async function lessonsTeaching(conceptIds: readonly string[]): Promise<PlacedLesson[]> {
  return (await allLessons()).filter((lesson) =>
    lesson.entry.data.teaches.some((id) => conceptIds.includes(id)),
  );
}

/** The lesson that first explains a concept, if one does. */
export async function lessonTeaching(conceptId: string): Promise<PlacedLesson | undefined> {
  return (await lessonsTeaching([conceptId]))[0];
}
