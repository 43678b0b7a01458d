import type { Content } from '#authoring/content.ts';
import { exercisesOf } from '#authoring/course.ts';
import type { Issue } from '#authoring/issue.ts';
import { objectives } from '#authoring/outline.ts';
import { objectiveSchema } from '#schemas/words.ts';

type Found = Issue<'objective-without-exercise'>;

/** Objectives a lesson declares and does not train, and objectives that no exercise trains. */
export function objectiveWithoutExercise(content: Content): Found[] {
  const { exercises, lessons, folder } = content;
  // An exercise whose objective cannot be read may train any of them.
  if (exercises.some(({ data }) => !data.objective)) return [];
  const inLessons = lessons.flatMap((lesson) => {
    const trained = exercisesOf(lesson, content).map(({ data }) => data.objective);
    return (lesson.data.objectives ?? []).flatMap((objective, i): Found[] => {
      if (trained.includes(objective)) return [];
      const args = { objective, says: objectives[objective].says, lesson: lesson.id };
      return [{ rule: 'objective-without-exercise', ...lesson.at(['objectives', i]), args }];
    });
  });
  const inCourse = objectiveSchema.options.flatMap((objective): Found[] => {
    const { says, form } = objectives[objective];
    const isTrained = exercises.some(
      ({ data }) => data.objective === objective && (form === undefined || data.kind === form),
    );
    const args = { objective, says, form };
    return isTrained
      ? []
      : [{ rule: 'objective-without-exercise', file: `${folder}/exercises`, line: 1, args }];
  });
  return [...inLessons, ...inCourse];
}
