import { entryStrings } from '#i18n/entry.ts';
import { siteStrings } from '#i18n/site.ts';
import type { Fact } from '#schemas/guide.ts';
import type { ConceptEntry, StrategyEntry, TacticEntry } from './entries.ts';
import { allStrategies, pick } from './entries.ts';

const { example, confusedWith, fails, care, careNote } = siteStrings.entry;
const { strategy: ofStrategy, tactic: ofTactic, houseEstimate } = entryStrings;

/** What the card of a concept says. */
export function conceptFacts({ data }: ConceptEntry): Fact[] {
  return [
    { name: example, words: data.example },
    { name: confusedWith, words: data.confusedWith.map((c) => `${c.what}: ${c.difference}`) },
    { name: fails, words: data.fails },
    { name: care, words: data.care, note: careNote },
  ];
}

/** What the card of a tactic says. */
export function tacticFacts({ data }: TacticEntry): Fact[] {
  const effort = siteStrings.effort[data.effort];
  return [
    { name: example, words: data.example },
    { name: fails, words: data.fails },
    { name: care, words: data.care, note: careNote },
    {
      name: ofTactic.effort,
      words: data.effortNote === undefined ? effort : `${effort}, ${data.effortNote}`,
      note: houseEstimate,
    },
    { name: ofTactic.time, words: data.timeToEffect, note: houseEstimate },
    { name: ofTactic.needs, words: data.needs },
    { name: ofTactic.moves, words: data.moves },
  ];
}

/** What the card of a strategy says. */
export async function strategyFacts({ data }: StrategyEntry): Promise<Fact[]> {
  const strategies = await allStrategies();
  const pairs = (list: readonly { strategy: string; why: string }[]): string[] =>
    list.map((pair) => `${pick(strategies, [pair.strategy])[0]?.data.title ?? ''}: ${pair.why}`);
  return [
    { name: ofStrategy.diagnosis, words: data.diagnosis },
    { name: ofStrategy.policy, words: data.policy },
    { name: ofStrategy.declines, words: data.declines },
    { name: ofStrategy.useWhen, words: data.useWhen },
    { name: ofStrategy.notWhen, words: data.notWhen },
    { name: ofStrategy.prerequisites, words: data.prerequisites },
    { name: ofStrategy.leading, words: data.leading },
    { name: ofStrategy.lagging, words: data.lagging },
    { name: ofStrategy.horizon, words: data.horizon },
    { name: fails, words: data.fails },
    { name: care, words: data.care, note: careNote },
    { name: ofStrategy.reinforces, words: pairs(data.reinforces) },
    { name: ofStrategy.pullsAgainst, words: pairs(data.pullsAgainst) },
  ];
}
