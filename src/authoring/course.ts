import type { Content } from './content.ts';

type LessonEntry = Content['lessons'][number];

/** Unlike a difference, it is right for two modules that are not there, at infinity. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** The lessons as readers meet them: by the number of their module, then by their own. */
export function lessonsInOrder({
  lessons,
  modules,
}: Pick<Content, 'lessons' | 'modules'>): LessonEntry[] {
  const place = ({ path }: LessonEntry): number =>
    modules.find(({ id }) => id === path.split('/')[1])?.data.number ?? Infinity;
  return lessons.toSorted(
    (a, b) => compare(place(a), place(b)) || a.path.localeCompare(b.path, 'en'),
  );
}

/** The exercises of a lesson: those in its text, then its check. */
export function exercisesOf(
  { data, tags }: LessonEntry,
  { exercises }: Pick<Content, 'exercises'>,
): Content['exercises'] {
  const inText = tags
    .filter(({ name }) => name === 'Exercise')
    .map(({ attributes }) => attributes.get('id'));
  const ids = new Set([...inText, data.check]);
  return [...ids].flatMap((id) => exercises.filter((exercise) => exercise.id === id));
}
