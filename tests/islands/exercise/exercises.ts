import { exerciseStrings } from '#i18n/exercise.ts';
import type { ChooseItem, MatchExercise, ResolvedExercise } from '#schemas/resolved-exercise.ts';

const { outcome, common, question, match } = exerciseStrings;
export const questionLabels = { outcome, common, question };
export const matchLabels = { outcome, common, match };

const bare = {
  type: 'choose',
  revision: 1,
  many: false,
  facts: [],
  hints: [],
  partly: [],
} as const;

const statement = (id: string, text: string, answer: string): ChooseItem => ({
  ...bare,
  id,
  text,
  right: [answer],
  feedback: {
    goal: `${id}: goal says an amount.`,
    strategy: `${id}: strategy says where.`,
    tactic: `${id}: tactic says how.`,
    metric: `${id}: metric says how much.`,
  },
});

/** Three statements under the four kinds, with certainty. Ids are unusual enough to stand alone. */
export const statements = {
  id: 'sort-three',
  kind: 'classify',
  title: 'Sort three',
  instruction: 'Say what each one is.',
  certainty: true,
  facts: [],
  options: [
    { id: 'goal', label: 'Goal', shape: 'goal' },
    { id: 'strategy', label: 'Strategy', shape: 'strategy' },
    { id: 'tactic', label: 'Tactic', shape: 'tactic' },
    { id: 'metric', label: 'Metric', shape: 'metric' },
  ],
  items: [
    statement('win-60', 'Win 60 new customers by 31 December.', 'goal'),
    statement('hotels', 'Concentrate on independent hotels and decline chains.', 'strategy'),
    statement('recap', 'Send a recap mail after every demo.', 'tactic'),
  ],
} satisfies ResolvedExercise;

const asked = { revision: 1, facts: [], hints: [] } as const;

/** One item of each other type, with hints on the first. */
export const mixedKinds = {
  id: 'four-types',
  kind: 'choice',
  title: 'Four types',
  instruction: 'Answer them.',
  certainty: false,
  facts: [],
  options: [],
  debrief: 'Choose first, then act.',
  items: [
    {
      ...asked,
      type: 'choose',
      id: 'several',
      text: 'Which serve it?',
      hints: ['Think of the plant.', 'Two of them.'],
      many: true,
      options: [
        { id: 'case', label: 'Business case' },
        { id: 'bid', label: 'Blind bid' },
        { id: 'poc', label: 'Scoped trial' },
      ],
      right: ['case', 'poc'],
      partly: [],
      feedback: { case: 'It counts.', bid: 'It hides value.', poc: 'It proves.' },
    },
    {
      ...asked,
      type: 'order',
      id: 'call',
      text: 'Order the call.',
      steps: ['Open', 'Ask', 'Agree'].map((label) => ({
        id: label.toLowerCase(),
        label,
        why: `${label} has its place.`,
      })),
    },
    {
      ...asked,
      type: 'number',
      id: 'velocity',
      text: 'How much a day?',
      unit: 'EUR',
      answer: 1800,
      tolerance: 5,
      slips: [{ value: 7200, feedback: 'The win rate is missing.' }],
      solution: 'Multiply, then divide by 60.',
    },
    {
      ...asked,
      type: 'write',
      id: 'plan',
      text: 'Write the policy.',
      model: 'Plants that stop often.',
      rubric: [
        { id: 'who', label: 'It says who.' },
        { id: 'not', label: 'It says who not.' },
      ],
    },
  ],
} satisfies ResolvedExercise;

const card = (id: string, text: string, answer: string, partly: readonly string[]): ChooseItem => ({
  ...bare,
  id,
  text,
  path: `/tactics/${id}/`,
  right: [answer],
  partly,
  feedback: {
    'value-based': `${text} and value.`,
    'self-serve': `${text} and self-serve.`,
  },
});

/** Three tactics under two strategies; the trial is partly right under the first. */
export const board: MatchExercise = {
  id: 'match-two',
  kind: 'match',
  title: 'Match two',
  instruction: 'Put each tactic where it belongs.',
  certainty: false,
  facts: [],
  options: [
    {
      id: 'value-based',
      label: 'Value-based',
      shape: 'strategy',
      path: '/strategies/value-based/',
    },
    { id: 'self-serve', label: 'Self-serve', shape: 'strategy', path: '/strategies/self-serve/' },
  ],
  items: [
    card('give-get', 'Give-get', 'value-based', []),
    card('free-trial', 'Free trial', 'self-serve', ['value-based']),
    card('proof', 'Customer proof', 'value-based', []),
  ],
};

/** Forgets what earlier tests answered, as if another tab had deleted it. */
export function forgetProgress(): void {
  window.localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: null, newValue: null }));
}

/** Puts answers into the store, as if another tab had given them. */
export function giveAnswers(
  exercise: ResolvedExercise,
  options: Readonly<Record<string, string>>,
  revision = 1,
): void {
  const attempts = Object.entries(options).map(([item, option], index) => ({
    id: `old-${item}`,
    exercise: exercise.id,
    item,
    given: [option],
    revision,
    outcome: 'incorrect',
    at: 1000 + index,
  }));
  const key = 'why-how.progress';
  const text = JSON.stringify({ version: 2, data: { attempts, pagesRead: {} } });
  window.localStorage.setItem(key, text);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: text }));
}
