import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';

/** Slips whose number counts as the answer, or as a slip further up, so that nobody reads them. */
export function slipNeverTold({ numeric }: Content): Issue<'slip-never-told'>[] {
  return numeric.flatMap(({ data, at }) =>
    (data.items ?? []).flatMap(({ id, answer, tolerance, slips }, i) =>
      slips.flatMap(({ value }, j): Issue<'slip-never-told'>[] => {
        const isNear = (other: number): boolean => Math.abs(value - other) <= tolerance;
        const before = slips.slice(0, j).find((slip) => isNear(slip.value));
        if (!isNear(answer) && !before) return [];
        const args = isNear(answer)
          ? ({ item: id, value, taken: 'answer', by: answer } as const)
          : ({ item: id, value, taken: 'slip', by: before?.value ?? value } as const);
        return [{ rule: 'slip-never-told', ...at(['items', i, 'slips', j, 'value']), args }];
      }),
    ),
  );
}
