import { describe, expect, it } from 'vitest';
import { resolveExercise, type ExerciseWords } from '#domain/resolve-exercise.ts';
import { exerciseSchema } from '#schemas/exercise.ts';
import { scenarioSchema } from '#schemas/scenario.ts';
import type { Strategy } from '#schemas/strategy.ts';
import type { Tactic } from '#schemas/tactic.ts';

const words: ExerciseWords = {
  kind: { goal: 'Goal', strategy: 'Strategy', tactic: 'Tactic', metric: 'Metric' },
  stage: { aware: 'Aware', consider: 'Consider', decide: 'Decide', own: 'Own' },
  neutral: () => 'neutral',
  company: ({ company, country }) => `${company} (fictional), ${country}`,
  scenario: { diagnosis: 'Why?', strategy: 'Which strategy?', tactics: 'Which tactics?' },
};
const clinic = scenarioSchema.parse({
  company: 'Clinic Co',
  fictional: true,
  country: 'Poland',
  market: 'B2B',
  staff: '18 staff',
  business: 'Software.',
  facts: ['One fact.', 'Another fact.'],
  best: [{ strategy: 'partner-led', why: 'Access sits with others.' }],
  weaker: [{ strategy: 'high-velocity', why: 'It needs local service.' }],
  fit: [{ tactic: 'co-sell', why: 'It opens doors.' }],
  misfit: [{ tactic: 'cold-call', why: 'It angers partners.' }],
});
const titled = (title: string, fits: object = {}) => ({ title, fits });
const lookups = {
  statements: new Map(),
  scenarios: new Map([['clinic', clinic]]),
  // Only title and fits are looked at here.
  strategies: new Map([
    ['partner-led', titled('Partners')],
    ['high-velocity', titled('Velocity')],
  ]) as ReadonlyMap<string, unknown> as ReadonlyMap<string, Strategy>,
  tactics: new Map([
    [
      'co-sell',
      titled('Co-sell', { 'partner-led': { fit: 'core', reason: 'It is the strategy.' } }),
    ],
    ['cold-call', titled('Cold call')],
  ]) as ReadonlyMap<string, unknown> as ReadonlyMap<string, Tactic>,
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
const option = (id: string, more: object = {}) => ({
  id,
  label: id,
  feedback: `Of ${id}.`,
  ...more,
});
const item = (more: object = {}) => ({
  id: 'one',
  ask: 'Which?',
  options: [option('a', { right: true }), option('b'), option('c', { partly: true })],
  ...more,
});

describe('questions with options of their own', () => {
  it('carry options, right answers and texts', () => {
    const [first] = resolve({ kind: 'choice', items: [item()] }).items;
    expect(first).toMatchObject({
      type: 'choose',
      text: 'Which?',
      many: false,
      right: ['a'],
      partly: ['c'],
      feedback: { a: 'Of a.', b: 'Of b.', c: 'Of c.' },
    });
  });

  it('do not show the right option first just because authors wrote it first', () => {
    const items = Array.from({ length: 30 }, (_, n) => item({ id: `item-${n}` }));
    const places = resolve({ kind: 'choice', items }).items.map((one) =>
      one.type === 'choose' ? (one.options ?? []).findIndex(({ id }) => id === 'a') : -1,
    );
    for (const place of [0, 1, 2]) {
      expect(places.filter((at) => at === place).length).toBeGreaterThan(4);
    }
  });

  it('keep the order of a plan whose lines they are', () => {
    const plan = ['a', 'b', 'c'].map((id) => ({ id, label: id, text: 'x' }));
    const items = Array.from({ length: 9 }, (_, n) => item({ id: `item-${n}` }));
    const resolved = resolve({ kind: 'repair', company: 'clinic', plan, items });
    for (const one of resolved.items) {
      if (one.type !== 'choose') throw new Error('not a choice');
      expect(one.options?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    }
    expect(resolved.intro).toBe('Clinic Co (fictional), Poland');
  });

  it('share the action of a context exercise', () => {
    const resolved = resolve({
      kind: 'context',
      action: 'Call them.',
      items: [item(), item({ id: 'two' })],
    });
    expect(resolved.intro).toBe('Call them.');
  });
});

describe('questions without options', () => {
  it('become steps, numbers and texts', () => {
    const steps = ['x', 'y', 'z'].map((id) => ({ id, label: id, why: 'because' }));
    const [order] = resolve({ kind: 'order', items: [{ id: 'o', ask: 'Order', steps }] }).items;
    expect(order).toMatchObject({ type: 'order', steps });
    const number = { id: 'n', ask: 'How much?', unit: 'EUR', answer: 3, solution: '1 + 2' };
    expect(resolve({ kind: 'numeric', items: [number] }).items[0]).toMatchObject({
      type: 'number',
      answer: 3,
      tolerance: 0,
      slips: [],
    });
    const rubric = ['r', 's'].map((id) => ({ id, label: id }));
    const write = { id: 'w', ask: 'Write', model: 'Text.', rubric };
    expect(resolve({ kind: 'compare', items: [write] }).items[0]).toMatchObject({
      type: 'write',
      model: 'Text.',
    });
  });
});

describe('a scenario exercise', () => {
  const diagnoses = [option('reach', { right: true }), option('price')];
  const scenario = {
    kind: 'scenario',
    scenario: 'clinic',
    diagnoses,
    debrief: 'Look who has access.',
  };

  it('asks for diagnosis, strategy and tactics, with reasons from scenario and matrix', () => {
    const resolved = resolve(scenario);
    expect(resolved.facts).toEqual(['One fact.', 'Another fact.']);
    expect(resolved.debrief).toBe('Look who has access.');
    const choices = resolved.items.flatMap((one) => (one.type === 'choose' ? [one] : []));
    expect(choices.map(({ text, many, right }) => [text, many, right])).toEqual([
      ['Why?', false, ['reach']],
      ['Which strategy?', false, ['partner-led']],
      ['Which tactics?', true, ['co-sell']],
    ]);
    expect(choices[2]?.feedback).toEqual({
      'co-sell': 'It opens doors. It is the strategy.',
      'cold-call': 'It angers partners.',
    });
  });

  it.each([
    [
      { ...scenario, scenario: 'nobody' },
      'Exercise "try" names the scenario "nobody": there is none.',
    ],
    [
      { kind: 'choice', items: [item({ options: [option('a', { right: true }), option('a')] })] },
      'Exercise "try" has two options with the id "a".',
    ],
    [
      {
        kind: 'choice',
        table: { caption: 'x', columns: ['a', 'b'], rows: [['1', '2'], ['1']] },
        items: [item()],
      },
      'Exercise "try": a row of the table has another number of cells than there are columns.',
    ],
  ])('refuses content that does not hold: %o', (exercise, message) => {
    expect(() => resolve(exercise)).toThrow(message);
  });
});
