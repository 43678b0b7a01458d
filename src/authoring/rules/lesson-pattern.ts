import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';

/** What every lesson shows and asks in its text; the schema asks for the rest of the pattern. */
const pattern = ['Play', 'Example', 'Exercise'] as const;

/** Lessons without a picture, a worked example or an exercise. */
export function lessonPattern({ lessons }: Content): Issue<'lesson-pattern'>[] {
  return lessons.flatMap(({ body, tags, file }) =>
    pattern
      .filter((tag) => body && !tags.some(({ name }) => name === tag))
      .map((tag) => ({ rule: 'lesson-pattern', file, line: 1, args: { tag } })),
  );
}
