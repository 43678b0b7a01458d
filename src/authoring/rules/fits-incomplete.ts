import { coreTo } from '#authoring/answers.ts';
import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';

type Found = Issue<'fits-incomplete'>;

/**
 * Rows and columns of the fit matrix that somebody forgot. A cell that is left out is neutral on
 * purpose, but a tactic has to help or harm some strategy, and a strategy needs a core tactic.
 */
export function fitsIncomplete({ tactics, strategies }: Content): Found[] {
  const rows = tactics.flatMap(({ id, data, at }): Found[] => {
    const cells = Object.values(data.fits ?? {});
    if (!data.fits || cells.some((cell) => cell && cell.fit !== 'neutral')) return [];
    return [{ rule: 'fits-incomplete', ...at(['fits']), args: { tactic: id } }];
  });
  const known = tactics.every(({ data }) => data.fits);
  const columns = strategies
    .filter(({ id }) => known && !tactics.some((tactic) => coreTo(tactic, [id]).length > 0))
    .map(({ id, file }): Found => ({
      rule: 'fits-incomplete',
      file,
      line: 1,
      args: { strategy: id },
    }));
  return [...rows, ...columns];
}
