import { lessonOfExercise } from './backlinks.ts';
import { course, type PlacedLesson, type PlacedModule } from './course.ts';
import { allExercises, type ExerciseEntry } from './entries.ts';

/** An exercise with the lesson that uses it, if one does. */
export interface PlacedExercise {
  readonly entry: ExerciseEntry;
  readonly lesson: PlacedLesson | undefined;
}

/** The exercises of a module in the order of its lessons; those beside the lessons have no module. */
export interface PracticeGroup {
  readonly module: PlacedModule | undefined;
  readonly exercises: readonly PlacedExercise[];
}

/** Every exercise that is for practice, module by module; groups without exercises are left out. */
export async function practiceGroups(): Promise<PracticeGroup[]> {
  const practice = (await allExercises()).filter(({ data }) => data.use === 'practice');
  const placed = await Promise.all(
    practice.map(async (entry) => ({ entry, lesson: await lessonOfExercise(entry.id) })),
  );
  return [...(await course()), undefined]
    .map((module) => ({
      module,
      exercises: placed
        .filter(({ lesson }) => lesson?.module.id === module?.entry.id)
        .sort((a, b) => (a.lesson?.number ?? 0) - (b.lesson?.number ?? 0)),
    }))
    .filter(({ exercises }) => exercises.length > 0);
}
