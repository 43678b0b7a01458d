import { describe, expect, it } from 'vitest';
import { resolveExercise, type ExerciseWords } from '#domain/resolve-exercise.ts';
import { exerciseSchema } from '#schemas/exercise.ts';
import { statementSchema } from '#schemas/statement.ts';
import { strategySchema } from '#schemas/strategy.ts';
import { tacticSchema } from '#schemas/tactic.ts';
import type { Scenario } from '#schemas/scenario.ts';
import type { Stage } from '#schemas/words.ts';

const words: ExerciseWords = {
  kind: { goal: 'Goal', strategy: 'Strategy', tactic: 'Tactic', metric: 'Metric' },
  stage: { aware: 'Aware', consider: 'Consider', decide: 'Decide', own: 'Own' },
  neutral: (tactic, strategy) => `${tactic} is neutral under ${strategy}.`,
  company: ({ company }) => `${company} (fictional).`,
  scenario: {
    diagnosis: 'What explains it?',
    strategy: 'Which strategy?',
    tactics: 'Which tactics?',
  },
};
const bare = { type: 'choose', revision: 1, many: false, facts: [], hints: [] } as const;

const statement = (change: object = {}) =>
  statementSchema.parse({
    id: 'win-60',
    text: 'Win 60 new customers by 31 December.',
    answer: 'goal',
    why: 'Amount and date.',
    feedback: { strategy: 'It names no way to win.' },
    ...change,
  });

const strategy = (title: string) =>
  strategySchema.parse({
    title,
    layer: 'how',
    short: 'A strategy that stands here for tests only.',
    diagnosis: 'x',
    policy: 'x',
    declines: ['x'],
    useWhen: ['x'],
    notWhen: ['x'],
    prerequisites: ['x'],
    leading: ['x'],
    lagging: ['x'],
    horizon: 'x',
    fails: 'x',
    concepts: ['goal'],
  });

const tactic = (title: string, fits: object, stages: readonly Stage[] = ['decide']) =>
  tacticSchema.parse({
    title,
    short: 'A tactic that stands here for tests only.',
    example: 'x',
    stages,
    effort: 'low',
    timeToEffect: 'x',
    needs: [],
    moves: ['x'],
    fails: 'x',
    fits,
    concepts: ['goal'],
  });

const lookups = {
  scenarios: new Map<string, Scenario>(),
  statements: new Map([
    ['win-60', statement()],
    ['motto', statement({ id: 'motto', answer: 'discussion', feedback: {} })],
  ]),
  strategies: new Map([
    ['value-based', strategy('Value-based')],
    ['self-serve', strategy('Self-serve')],
    ['partner-led', strategy('Partner-led')],
  ]),
  tactics: new Map([
    [
      'give-get',
      tactic('Give-get', {
        'value-based': { fit: 'core', reason: 'It protects the value.' },
        'self-serve': { fit: 'undermines', reason: 'Nobody negotiates there.' },
        'partner-led': { fit: 'supports', reason: 'Partners trade too.' },
      }),
    ],
    [
      'free-trial',
      tactic('Free trial', { 'self-serve': { fit: 'core', reason: 'The product shows itself.' } }, [
        'consider',
        'own',
      ]),
    ],
    [
      'both-ways',
      tactic('Both ways', {
        'value-based': { fit: 'core', reason: 'x' },
        'self-serve': { fit: 'core', reason: 'x' },
      }),
    ],
    ['no-reason', tactic('No reason', { 'value-based': { fit: 'core' } })],
  ]),
};

const common = {
  title: 'An exercise',
  short: 'An exercise that stands here for tests.',
  instruction: 'Do it.',
  objective: 'O1',
  minutes: 3,
};
const resolve = (exercise: object) =>
  resolveExercise(
    { id: 'try', exercise: exerciseSchema.parse({ ...common, ...exercise }) },
    lookups,
    words,
  );

const choices = ({ items }: ReturnType<typeof resolve>) =>
  items.flatMap((item) => (item.type === 'choose' ? [item] : []));

describe('a classify exercise', () => {
  it('sorts statements under the four kinds with their shapes', () => {
    const resolved = resolve({ kind: 'classify', statements: ['win-60'] });
    expect(resolved.options.map(({ label, shape }) => [label, shape])).toEqual([
      ['Goal', 'goal'],
      ['Strategy', 'strategy'],
      ['Tactic', 'tactic'],
      ['Metric', 'metric'],
    ]);
    expect(resolved.certainty).toBe(true);
  });

  it('says why where authors wrote no text for an option', () => {
    const [item] = choices(resolve({ kind: 'classify', statements: ['win-60'] }));
    expect(item?.feedback).toEqual({
      goal: 'Amount and date.',
      strategy: 'It names no way to win.',
      tactic: 'Amount and date.',
      metric: 'Amount and date.',
    });
  });

  const options = [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
  ];
  const own = { id: 'i1', text: 'Is it?', answer: 'yes', feedback: { yes: 'Right.', no: 'No.' } };

  it('takes its own options and items as they are', () => {
    const resolved = resolve({ kind: 'classify', certainty: false, options, items: [own] });
    expect(resolved.options).toEqual(options);
    const { answer, ...rest } = own;
    expect(resolved.items).toEqual([{ ...bare, ...rest, right: [answer], partly: [] }]);
    expect(resolved.certainty).toBe(false);
  });

  it.each([
    [{ statements: ['nobody'] }, 'Exercise "try" names the statement "nobody": there is none.'],
    [
      { statements: ['motto'] },
      'Exercise "try" names the statement "motto", which is for discussion: it has no single answer.',
    ],
    [{ statements: ['win-60', 'win-60'] }, 'Exercise "try" has two items with the id "win-60".'],
    [
      { options, items: [{ ...own, answer: 'maybe' }] },
      'Exercise "try", item "i1": the answer "maybe" is not one of the options.',
    ],
    [
      { options, items: [{ ...own, feedback: { yes: 'Right.' } }] },
      'Exercise "try", item "i1" has no feedback for the option "no".',
    ],
  ])('refuses content that does not hold: %o', (change, message) => {
    expect(() => resolve({ kind: 'classify', ...change })).toThrow(message);
  });
});

describe('a match exercise with strategies', () => {
  const strategies = ['value-based', 'self-serve', 'partner-led'];

  it('reads answer, partly right places and reasons from the fit matrix', () => {
    const resolved = resolve({ kind: 'match', strategies, tactics: ['give-get', 'free-trial'] });
    expect(resolved.options[0]).toEqual({
      id: 'value-based',
      label: 'Value-based',
      shape: 'strategy',
      path: '/strategies/value-based/',
    });
    expect(resolved.items[0]).toEqual({
      ...bare,
      id: 'give-get',
      text: 'Give-get',
      path: '/tactics/give-get/',
      right: ['value-based'],
      partly: ['partner-led'],
      feedback: {
        'value-based': 'It protects the value.',
        'self-serve': 'Nobody negotiates there.',
        'partner-led': 'Partners trade too.',
      },
    });
    expect(resolved.certainty).toBe(false);
  });

  it('explains a neutral cell with the authored text, else with the sentence of the house', () => {
    const resolved = resolve({
      kind: 'match',
      strategies,
      tactics: ['free-trial', 'give-get'],
      feedback: { 'free-trial': { 'value-based': 'A trial proves little here.' } },
    });
    expect(choices(resolved)[0]?.feedback).toEqual({
      'value-based': 'A trial proves little here.',
      'self-serve': 'The product shows itself.',
      'partner-led': 'Free trial is neutral under Partner-led.',
    });
  });

  it('takes with "all" every tactic that is core to just one of its strategies', () => {
    const resolved = resolve({
      kind: 'match',
      strategies: ['self-serve', 'partner-led'],
      tactics: 'all',
    });
    expect(resolved.items.map(({ id }) => id)).toEqual(['free-trial', 'both-ways']);
  });

  it('gets one more card when one more tactic exists', () => {
    const tactics = new Map(lookups.tactics).set(
      'new-one',
      tactic('New one', { 'partner-led': { fit: 'core', reason: 'x' } }),
    );
    const exercise = exerciseSchema.parse({
      ...common,
      kind: 'match',
      strategies: ['self-serve', 'partner-led'],
      tactics: 'all',
    });
    const resolved = resolveExercise({ id: 'try', exercise }, { ...lookups, tactics }, words);
    expect(resolved.items.map(({ id }) => id)).toEqual(['free-trial', 'both-ways', 'new-one']);
  });

  it.each([
    [
      { tactics: ['give-get', 'nobody'] },
      'Exercise "try" names the tactic "nobody": there is none.',
    ],
    [
      { tactics: ['give-get', 'both-ways'] },
      'Exercise "try": the tactic "both-ways" is core to more than one of them: "value-based", "self-serve".',
    ],
    [
      { strategies: ['self-serve', 'partner-led'], tactics: ['free-trial', 'give-get'] },
      'Exercise "try": the tactic "give-get" is not core to any of "self-serve", "partner-led".',
    ],
    [
      { strategies: ['value-based', 'nowhere'], tactics: ['give-get', 'free-trial'] },
      'Exercise "try" names the strategy "nowhere": there is none.',
    ],
    [
      { tactics: ['give-get', 'no-reason'] },
      'Tactic "no-reason" gives no reason for its fit under "value-based".',
    ],
  ])('refuses content that does not hold: %o', (change, message) => {
    expect(() => resolve({ kind: 'match', strategies, ...change })).toThrow(message);
  });
});

describe('a match exercise with stages', () => {
  const texts = { consider: 'In time.', decide: 'Too late.' };
  const card = (name: string, feedback: object = texts) => ({ tactic: name, feedback });

  it('answers with the one listed step where the tactic works', () => {
    const resolved = resolve({
      kind: 'match',
      stages: ['consider', 'decide'],
      items: [card('free-trial'), card('give-get')],
    });
    expect(resolved.options).toEqual([
      { id: 'consider', label: 'Consider' },
      { id: 'decide', label: 'Decide' },
    ]);
    expect(choices(resolved).map(({ id, right }) => [id, right[0]])).toEqual([
      ['free-trial', 'consider'],
      ['give-get', 'decide'],
    ]);
    expect(choices(resolved)[0]?.feedback).toEqual(texts);
  });

  it.each([
    [
      ['consider', 'own'],
      card('free-trial', { consider: 'x', own: 'x' }),
      'Exercise "try": the tactic "free-trial" is at work in more than one of them: "consider", "own".',
    ],
    [
      ['aware', 'consider'],
      card('give-get', { aware: 'x', consider: 'x' }),
      'Exercise "try": the tactic "give-get" is not at work in any of "aware", "consider".',
    ],
    [
      ['consider', 'decide'],
      card('give-get', { decide: 'x' }),
      'Exercise "try": the tactic "give-get" has no text for the stage "consider".',
    ],
  ])('refuses content that does not hold: %o', (stages, item, message) => {
    expect(() => resolve({ kind: 'match', stages, items: [item, item] })).toThrow(message);
  });
});
