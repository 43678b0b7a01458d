import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { gradeOf } from '#authoring/measures.ts';

const most = 9;

/** Lessons that need more than nine school years to read. */
export function readingGradeTooHigh({ lessons }: Content): Issue<'reading-grade'>[] {
  return lessons.flatMap(({ body, file }): Issue<'reading-grade'>[] => {
    const grade = body ? gradeOf(body) : 0;
    if (grade <= most) return [];
    return [{ rule: 'reading-grade', file, line: 1, args: { grade, most } }];
  });
}
