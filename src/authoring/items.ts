import { coreTo } from './answers.ts';
import type { Content } from './content.ts';

/** A scenario exercise asks for the diagnosis, the strategy and the tactics. */
const ofCase = 3;

/** How many items an exercise asks; an exercise that cannot be read asks none. */
export function itemCount(
  { data }: Content['exercises'][number],
  { tactics }: Pick<Content, 'tactics'>,
): number {
  if (data.kind === 'scenario') return ofCase;
  if (data.kind === 'classify' && data.statements) return data.statements.length;
  if (data.kind === 'match' && 'strategies' in data) {
    const { strategies = [] } = data;
    return data.tactics === 'all'
      ? tactics.filter((tactic) => coreTo(tactic, strategies).length === 1).length
      : (data.tactics?.length ?? 0);
  }
  return 'items' in data ? (data.items?.length ?? 0) : 0;
}
