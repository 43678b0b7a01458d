import type { Content } from './content.ts';
import type { Path } from './yaml.ts';

type Tactics = Content['tactics'];
type StrategyMatch = Content['matchStrategies'][number];

/** Strategies of a list a tactic is core to. */
export function coreTo(tactic: Tactics[number], strategies: readonly string[]): string[] {
  return strategies.filter((strategy) => tactic.data.fits?.[strategy]?.fit === 'core');
}

/** Cards of a match whose author named them; none if the match takes all tactics that fit. */
export function namedCards({ data }: StrategyMatch, tactics: Tactics) {
  const names = Array.isArray(data.tactics) ? data.tactics : [];
  return names.flatMap((id, i) => {
    const tactic = tactics.find((one) => one.id === id);
    return tactic ? [{ tactic, path: ['tactics', i] satisfies Path }] : [];
  });
}

/** Cards of a match by stages, with the listed stages in which the tactic works. */
export function stageCards({ data }: Content['matchStages'][number], tactics: Tactics) {
  const places = data.stages ?? [];
  return (data.items ?? []).flatMap(({ tactic: id, feedback }, i) => {
    const tactic = tactics.find((one) => one.id === id);
    const found = places.filter((stage) => tactic?.data.stages?.includes(stage));
    return [{ id, feedback, places, found: tactic?.data.stages && found, path: ['items', i] }];
  });
}
