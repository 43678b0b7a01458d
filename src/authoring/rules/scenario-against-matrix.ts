import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import type { Fit } from '#schemas/words.ts';

type Found = Issue<'scenario-against-matrix'>;

/**
 * Tactics a scenario recommends although they undermine its best strategy, or warns of although they
 * are core to it. With several best strategies, a tactic may go against one that is explained by
 * another.
 */
export function scenarioAgainstMatrix({ scenarios, tactics }: Content): Found[] {
  return scenarios.flatMap(({ data, at }) => {
    const clash = (list: 'fit' | 'misfit', against: Fit, explains: readonly Fit[]): Found[] =>
      (data[list] ?? []).flatMap(({ tactic }, i): Found[] => {
        const row = tactics.find(({ id }) => id === tactic)?.data.fits;
        const cells = (data.best ?? []).map(({ strategy }) => ({
          strategy,
          fit: row?.[strategy]?.fit ?? 'neutral',
        }));
        const wrong = cells.find(({ fit }) => fit === against);
        if (!wrong || cells.some(({ fit }) => explains.includes(fit))) return [];
        const args = { list, tactic, ...wrong };
        return [{ rule: 'scenario-against-matrix', ...at([list, i, 'tactic']), args }];
      });
    return [
      ...clash('fit', 'undermines', ['core', 'supports']),
      ...clash('misfit', 'core', ['undermines']),
    ];
  });
}
