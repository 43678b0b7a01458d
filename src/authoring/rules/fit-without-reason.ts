import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';

/** Fits that are not neutral and do not say why. */
export function fitWithoutReason({ tactics }: Content): Issue<'fit-without-reason'>[] {
  return tactics.flatMap(({ data, at }) =>
    Object.entries(data.fits ?? {}).flatMap(([strategy, cell]): Issue<'fit-without-reason'>[] => {
      if (!cell || cell.fit === 'neutral' || cell.reason?.trim()) return [];
      const args = { strategy, fit: cell.fit };
      return [{ rule: 'fit-without-reason', ...at(['fits', strategy]), args }];
    }),
  );
}
