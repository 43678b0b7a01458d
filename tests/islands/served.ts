import { vi } from 'vitest';
import type { PracticeIndex } from '#schemas/practice-index.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';

/** Answers requests of the page as the built site would; anything else is not found. */
export function serve(files: Readonly<Record<string, unknown>>): void {
  vi.stubGlobal('fetch', (path: string) => {
    const name = path.replace(/^\//u, '');
    return Promise.resolve(
      name in files ? Response.json(files[name]) : new Response('', { status: 404 }),
    );
  });
}

const choose = (id: string, text: string) =>
  ({
    type: 'choose',
    id,
    revision: 1,
    text,
    facts: [],
    hints: [],
    many: false,
    right: ['yes'],
    partly: [],
    feedback: { yes: `${id}: yes, because.`, no: `${id}: no, because.` },
  }) as const;

/** Two exercises of yes and no. */
export const exercises = ['alpha', 'beta'].map((id): ResolvedExercise => ({
  id,
  kind: 'choice',
  title: `Exercise ${id}`,
  instruction: 'Say yes or no.',
  certainty: false,
  facts: [`A fact of ${id}.`],
  options: [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
  ],
  items: [choose(`${id}-1`, `First of ${id}`), choose(`${id}-2`, `Second of ${id}`)],
}));

/** The index of these two; `use` decides where they are asked. */
const indexOf = (use: 'practice' | 'assessment'): PracticeIndex => ({
  lessons: [],
  exercises: exercises.map(({ id, title, items }, at) => ({
    id,
    title,
    kind: 'choice',
    path: `/exercises/${id}/`,
    use,
    objective: at === 0 ? 'O1' : 'O7',
    minutes: 2,
    items: items.map((item) => ({ id: item.id, revision: item.revision })),
  })),
});

/** Everything the views fetch. */
export const files = (use: 'practice' | 'assessment') => ({
  'practice.json': indexOf(use),
  ...Object.fromEntries(exercises.map((exercise) => [`exercises/${exercise.id}.json`, exercise])),
});
