import { exerciseStrings } from '#i18n/exercise.ts';
import type { SortExercise, SortItem } from '#schemas/sort-exercise.ts';

const { outcome, common, classify, match } = exerciseStrings;
export const classifyLabels = { outcome, common, classify };
export const matchLabels = { outcome, common, match };

const statement = (id: string, text: string, answer: string): SortItem => ({
  id,
  revision: 1,
  text,
  answer,
  partly: [],
  feedback: {
    goal: `${id}: goal says an amount.`,
    strategy: `${id}: strategy says where.`,
    tactic: `${id}: tactic says how.`,
    metric: `${id}: metric says how much.`,
  },
});

/** Three statements under the four kinds, with certainty. Ids are unusual enough to stand alone. */
export const statements: SortExercise = {
  id: 'sort-three',
  kind: 'classify',
  title: 'Sort three',
  instruction: 'Say what each one is.',
  certainty: true,
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
};

const card = (id: string, text: string, answer: string, partly: readonly string[]): SortItem => ({
  id,
  revision: 1,
  text,
  path: `/tactics/${id}/`,
  answer,
  partly,
  feedback: {
    'value-based': `${text} and value.`,
    'self-serve': `${text} and self-serve.`,
  },
});

/** Three tactics under two strategies; the trial is partly right under the first. */
export const board: SortExercise = {
  id: 'match-two',
  kind: 'match',
  title: 'Match two',
  instruction: 'Put each tactic where it belongs.',
  certainty: false,
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
  exercise: SortExercise,
  options: Readonly<Record<string, string>>,
  revision = 1,
): void {
  const attempts = Object.entries(options).map(([item, option], index) => ({
    id: `old-${item}`,
    exercise: exercise.id,
    item,
    option,
    revision,
    outcome: 'incorrect',
    at: 1000 + index,
  }));
  const key = 'why-how.progress';
  const text = JSON.stringify({ version: 1, data: { attempts, pagesRead: {} } });
  window.localStorage.setItem(key, text);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: text }));
}
