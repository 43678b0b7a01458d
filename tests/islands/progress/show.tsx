import { render, screen } from '@testing-library/react';
import { learningStrings } from '#i18n/learning.ts';
import { given, index as course, indexed, progressOf, start } from '../../domain/course-fixture.ts';

/** The course with the check that is given twice. */
export const index = {
  ...course,
  exercises: [
    ...course.exercises,
    indexed('first', ['x', 'y'], { use: 'before', kind: 'classify' }),
    indexed('last', ['x', 'y'], { use: 'after', kind: 'classify' }),
  ],
};
const { progress, objective, shift, fetch, test } = learningStrings;
const { lessonState, ...words } = progress;
export { words };
export const blueprint = {
  items: { O1: 1 },
  pass: 1,
  guarded: { objective: 'O1', errors: 0 },
} as const;
const check = (id: string) => ({
  id,
  items: [
    { id: 'x', revision: 1 },
    { id: 'y', revision: 1 },
  ],
});
const lesson = (id: string, number: number, title: string) => ({
  id,
  number,
  title,
  path: `/base/lessons/${id}/`,
});

/** A fresh copy of the view, because the page remembers what it fetched. */
export async function show() {
  const { default: ProgressView } = await import('#islands/progress/ProgressView.tsx');
  return render(
    <ProgressView
      modules={[
        {
          number: 1,
          title: 'Two words',
          path: '/base/modules/m/',
          lessons: [lesson('one', 1, 'One'), lesson('two', 2, 'Two')],
        },
      ]}
      checks={{ before: check('first'), after: check('last') }}
      blueprint={blueprint}
      language="en-US"
      paths={{
        practice: '/base/practice/',
        test: '/base/assessment/',
        completion: '/base/assessment/completed/',
      }}
      words={{
        progress: words,
        lessonState,
        objective,
        shift,
        fetch: { waiting: words.waiting, failed: words.failed, retry: fetch.retry },
        completion: test.page,
        notKept: 'This browser keeps nothing.',
      }}
    />,
  );
}

export const button = (name: string) => screen.findByRole('button', { name });

/** Four answers and one lesson read. */
export const some = progressOf(
  [
    given('sort', 'a', start),
    given('sort', 'b', start + 1, { outcome: 'incorrect' }),
    given('sort', 'a', start + 86_400_000),
    given('match', 'e', start),
  ],
  { '/lessons/one/': start },
);
