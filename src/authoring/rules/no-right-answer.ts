import { coreTo, namedCards, stageCards } from '#authoring/answers.ts';
import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';

type Found = Issue<'no-right-answer'>;

/** Cards that belong in none of the places, and statements without a single answer. */
export function noRightAnswer({ tactics, statements, ...content }: Content): Found[] {
  const core = content.matchStrategies.flatMap((entry) => {
    const strategies = entry.data.strategies ?? [];
    const cards = namedCards(entry, tactics).filter(
      ({ tactic }) => tactic.data.fits && coreTo(tactic, strategies).length === 0,
    );
    const single = tactics.filter((tactic) => coreTo(tactic, strategies).length === 1);
    const empty = entry.data.tactics === 'all' && single.length < 2;
    return [
      ...cards.map(({ tactic, path }): Found => {
        const args = { why: 'core', item: tactic.id } as const;
        return { rule: 'no-right-answer', ...entry.at(path), args };
      }),
      ...(empty ? [{ path: ['tactics'] }] : []).map(({ path }): Found => {
        const args = { why: 'all', item: 'all' } as const;
        return { rule: 'no-right-answer', ...entry.at(path), args };
      }),
    ];
  });
  const stages = content.matchStages.flatMap((entry) =>
    stageCards(entry, tactics)
      .filter(({ found }) => found?.length === 0)
      .map(({ id, path }): Found => {
        const args = { why: 'stages', item: id } as const;
        return { rule: 'no-right-answer', ...entry.at([...path, 'tactic']), args };
      }),
  );
  const open = content.classify.flatMap(({ data, at }) =>
    (data.statements ?? []).flatMap((id, i): Found[] => {
      const statement = statements.find((one) => one.id === id);
      if (statement?.data.answer !== 'discussion') return [];
      const args = { why: 'discussion', item: id } as const;
      return [{ rule: 'no-right-answer', ...at(['statements', i]), args }];
    }),
  );
  return [...core, ...stages, ...open];
}
