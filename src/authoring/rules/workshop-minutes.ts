import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';

/** A workshop fits into one hour of a calendar and fills it. */
const wanted = 60;

/** Workshops whose steps take more or less than an hour together. */
export function workshopMinutes({ workshops }: Content): Issue<'workshop-minutes'>[] {
  return workshops.flatMap(({ data, at }): Issue<'workshop-minutes'>[] => {
    if (!data.steps) return [];
    const minutes = data.steps.reduce((sum, step) => sum + step.minutes, 0);
    if (minutes === wanted) return [];
    return [{ rule: 'workshop-minutes', ...at(['steps']), args: { minutes, wanted } }];
  });
}
