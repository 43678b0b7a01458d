import type { Attempt } from '#schemas/progress.ts';
import type { ChooseItem, ResolvedExercise } from '#schemas/resolved-exercise.ts';

const item = (id: string, answer: string, partly: readonly string[] = []): ChooseItem => ({
  type: 'choose',
  many: false,
  facts: [],
  hints: [],
  id,
  revision: 1,
  text: `Statement ${id}`,
  right: [answer],
  partly,
  feedback: Object.fromEntries(
    ['goal', 'strategy', 'tactic'].map((option) => [option, `${id} under ${option}`]),
  ),
});

/** Three statements under three kinds; the second is partly right as a goal. */
export const threeStatements: ResolvedExercise & { readonly items: readonly ChooseItem[] } = {
  id: 'three',
  kind: 'classify',
  title: 'Sort three',
  instruction: 'Say what each one is.',
  certainty: true,
  facts: [],
  options: [
    { id: 'goal', label: 'Goal', shape: 'goal' },
    { id: 'strategy', label: 'Strategy', shape: 'strategy' },
    { id: 'tactic', label: 'Tactic', shape: 'tactic' },
  ],
  items: [item('amount', 'goal'), item('focus', 'strategy', ['goal']), item('recap', 'tactic')],
};

/** An answer to one of the three statements. */
export const attempt = (change: Partial<Attempt> = {}): Attempt => ({
  id: 'a1',
  exercise: 'three',
  item: 'amount',
  given: ['goal'],
  revision: 1,
  outcome: 'correct',
  at: 1000,
  ...change,
});
