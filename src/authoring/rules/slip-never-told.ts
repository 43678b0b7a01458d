import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { isNear } from '#domain/near.ts';

/** Slips whose number counts as the answer, or as a slip further up, so that nobody reads them. */
export function slipNeverTold({ numeric }: Content): Issue<'slip-never-told'>[] {
  return numeric.flatMap(({ data, at }) =>
    (data.items ?? []).flatMap(({ id, answer, tolerance, slips }, i) =>
      slips.flatMap(({ value }, j): Issue<'slip-never-told'>[] => {
        // As `gradeItem` judges what a learner writes.
        const counts = (as: number): boolean => isNear(value, as, tolerance);
        const before = slips.slice(0, j).find((slip) => counts(slip.value));
        if (!counts(answer) && !before) return [];
        const args = counts(answer)
          ? ({ item: id, value, taken: 'answer', by: answer } as const)
          : ({ item: id, value, taken: 'slip', by: before?.value ?? value } as const);
        return [{ rule: 'slip-never-told', ...at(['items', i, 'slips', j, 'value']), args }];
      }),
    ),
  );
}
