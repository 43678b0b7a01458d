import type { Content } from './content.ts';
import { exercisesOf, lessonsInOrder } from './course.ts';
import { itemCount } from './items.ts';
import { gradeOf, wordCount } from './measures.ts';
import type { CollectionName, Fit } from '#schemas/words.ts';

/** What a lesson holds. */
export interface LessonRow {
  readonly id: string;
  readonly words: number;
  readonly minutes: number;
  readonly grade: number;
  readonly exercises: number;
  readonly items: number;
  readonly claims: number;
}

/** What the guide holds. */
export interface Overview {
  /** In the order of the course. */
  readonly lessons: readonly LessonRow[];
  readonly words: number;
  readonly minutes: number;
  readonly medianGrade: number;
  /** Cells of the fit matrix. */
  readonly fits: Readonly<Record<Fit, number>>;
  readonly items: number;
  /** Entries of each collection. */
  readonly counts: Readonly<Partial<Record<CollectionName, number>>>;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.length === 0 ? 0 : sum(middle) / middle.length;
}

function rowOf(lesson: Content['lessons'][number], content: Content): LessonRow {
  const { id, body, data } = lesson;
  const exercises = exercisesOf(lesson, content);
  return {
    id,
    words: body ? wordCount(body) : 0,
    minutes: data.minutes ?? 0,
    grade: body ? gradeOf(body) : 0,
    exercises: exercises.length,
    items: sum(exercises.map((exercise) => itemCount(exercise, content))),
    claims: data.claims?.length ?? 0,
  };
}

/** A cell for every tactic under every strategy; what is left out is neutral. */
function cellsOf({ tactics, strategies }: Content): Record<Fit, number> {
  const cells = tactics.flatMap(({ data }) =>
    strategies.map(({ id }) => data.fits?.[id]?.fit ?? 'neutral'),
  );
  const count = (fit: Fit): number => cells.filter((cell) => cell === fit).length;
  return {
    core: count('core'),
    supports: count('supports'),
    neutral: count('neutral'),
    undermines: count('undermines'),
  };
}

/** Counts and measures of everything there is. */
export function overviewOf(content: Content): Overview {
  const lessons = lessonsInOrder(content).map((lesson) => rowOf(lesson, content));
  const groups = Map.groupBy(content.entries, ({ collection }) => collection);
  return {
    lessons,
    words: sum(lessons.map(({ words }) => words)),
    minutes: sum(lessons.map(({ minutes }) => minutes)),
    medianGrade: median(lessons.map(({ grade }) => grade)),
    fits: cellsOf(content),
    items: sum(content.exercises.map((exercise) => itemCount(exercise, content))),
    counts: Object.fromEntries([...groups].map(([name, entries]) => [name, entries.length])),
  };
}
