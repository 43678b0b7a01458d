import type { Attempt, Progress } from '#schemas/progress.ts';
import type { IndexedExercise, PracticeIndex } from '#schemas/practice-index.ts';

export const day = 24 * 60 * 60 * 1000;
/** 2 March 2026, 9:00 UTC. */
export const start = Date.UTC(2026, 2, 2, 9);

export const indexed = (
  id: string,
  items: readonly string[],
  change: Partial<IndexedExercise> = {},
): IndexedExercise => ({
  id,
  title: `Exercise ${id}`,
  kind: 'choice',
  path: `/exercises/${id}/`,
  use: 'practice',
  objective: 'O1',
  minutes: 3,
  items: items.map((item) => ({ id: item, revision: 1 })),
  ...change,
});

/** Two lessons with an exercise and a check each. */
export const index: PracticeIndex = {
  lessons: [
    { id: 'one', title: 'One', path: '/lessons/one/', module: 'm', exercises: ['sort', 'check'] },
    { id: 'two', title: 'Two', path: '/lessons/two/', module: 'm', exercises: ['match'] },
  ],
  exercises: [
    indexed('sort', ['a', 'b', 'c']),
    indexed('check', ['d']),
    indexed('match', ['e', 'f'], { objective: 'O3' }),
    indexed('write', ['g'], { kind: 'compare', objective: 'O8' }),
    indexed('final', ['h'], { use: 'assessment' }),
  ],
};

let count = 0;
/** An answer; its id is new each time. */
export const given = (
  exercise: string,
  item: string,
  at: number,
  change: Partial<Attempt> = {},
): Attempt => ({
  id: `attempt-${(count += 1)}`,
  exercise,
  item,
  given: ['x'],
  revision: 1,
  outcome: 'correct',
  at,
  ...change,
});

export const progressOf = (
  attempts: readonly Attempt[],
  pagesRead: Progress['pagesRead'] = {},
): Progress => ({ attempts, pagesRead });
