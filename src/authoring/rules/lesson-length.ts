import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { wordCount } from '#authoring/measures.ts';

/** Five to eight minutes of reading. */
const least = 600;
const most = 1250;

/** Lessons that are too short to teach or too long for a break between calls. */
export function lessonLength({ lessons }: Content): Issue<'lesson-length'>[] {
  return lessons.flatMap(({ body, file }): Issue<'lesson-length'>[] => {
    if (!body) return [];
    const words = wordCount(body);
    if (words >= least && words <= most) return [];
    return [{ rule: 'lesson-length', file, line: 1, args: { words, least, most } }];
  });
}
