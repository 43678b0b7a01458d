import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';

/** Concepts a lesson says it teaches, but never links in its text. */
export function taughtButNotUsed({ lessons }: Content): Issue<'taught-but-not-used'>[] {
  return lessons.flatMap(({ data, body, tags, at }) => {
    if (!body) return [];
    const terms = tags.filter(({ name }) => name === 'Term');
    return (data.teaches ?? []).flatMap((concept, i): Issue<'taught-but-not-used'>[] =>
      terms.some(({ attributes }) => attributes.get('id') === concept)
        ? []
        : [{ rule: 'taught-but-not-used', ...at(['teaches', i]), args: { concept } }],
    );
  });
}
