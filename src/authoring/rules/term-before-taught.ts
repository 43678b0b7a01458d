import type { Content } from '#authoring/content.ts';
import { lessonsInOrder } from '#authoring/course.ts';
import type { Issue } from '#authoring/issue.ts';

/** Terms a lesson uses before the course has explained them. One issue a concept and lesson. */
export function termBeforeTaught(content: Content): Issue<'term-before-taught'>[] {
  const lessons = lessonsInOrder(content);
  return lessons.flatMap(({ tags, file }, i) => {
    const taught = new Set(lessons.slice(0, i + 1).flatMap(({ data }) => data.teaches ?? []));
    const seen = new Set<string>();
    return tags.flatMap((tag): Issue<'term-before-taught'>[] => {
      const concept = tag.attributes.get('id') ?? '';
      if (tag.name !== 'Term' || taught.has(concept) || seen.has(concept)) return [];
      if (!content.ids('concepts').includes(concept)) return [];
      seen.add(concept);
      const taughtIn = lessons.find(({ data }) => data.teaches?.includes(concept))?.id;
      const args = { concept, taughtIn };
      return [{ rule: 'term-before-taught', file, line: tag.line, args }];
    });
  });
}
