import type { Writer } from '#publishing/mdx-markdown.ts';
import { conceptSchema } from '#schemas/concept.ts';
import type { Guide } from '#schemas/guide.ts';
import { lessonSchema, moduleSchema } from '#schemas/lesson.ts';
import { scenarioSchema } from '#schemas/scenario.ts';
import { sourceSchema } from '#schemas/source.ts';
import { strategySchema } from '#schemas/strategy.ts';
import { tacticSchema } from '#schemas/tactic.ts';

const short = 'What it is, said in one short sentence.';

/** A guide with one entry of each kind, as small as the schemas allow. */
const tinyGuide: Guide = {
  modules: [
    {
      id: 'one',
      data: moduleSchema.parse({ id: 'one', number: 1, title: 'One', question: 'Why?', short }),
    },
  ],
  lessons: [
    {
      id: 'first',
      number: 1,
      module: 'one',
      body: 'A <Term id="goal" />.',
      data: lessonSchema.parse({
        title: 'First & last',
        short,
        minutes: 5,
        guess: {
          ask: 'Which?',
          options: [
            { id: 'a', text: 'This', feedback: 'It holds.' },
            { id: 'b', text: 'That', feedback: 'It tempts.' },
          ],
          answer: 'a',
        },
        outcomes: ['tell', 'say'],
        teaches: ['goal'],
        claims: ['S1'],
        objectives: ['O1'],
        misconceptions: ['m'],
        recap: ['r1', 'r2'],
        check: 'sort',
        action: 'Do it.',
        coach: {
          questions: [1, 2, 3].map((n) => ({ ask: `q${n}`, good: 'g' })),
          listen: 'l',
          task: 't',
        },
      }),
    },
  ],
  concepts: [
    {
      id: 'goal',
      body: 'More about it.',
      facts: [{ name: 'Example', words: 'Ten by June.' }],
      data: conceptSchema.parse({
        title: 'Goal',
        kind: 'goal',
        short,
        example: 'Ten by June.',
        confusedWith: [{ what: 'wish', difference: 'No date.' }],
        fails: 'f',
        related: ['goal'],
        evidence: [{ claim: 'Goals help.', source: 'terho-2015' }],
      }),
    },
  ],
  strategies: [
    {
      id: 'focus',
      body: 'Text.',
      facts: [{ name: 'Declines', words: ['chains', 'hospitals'], note: 'House estimate.' }],
      data: strategySchema.parse({
        title: 'Focus',
        layer: 'where',
        short,
        diagnosis: 'd',
        policy: 'p',
        declines: ['chains'],
        useWhen: ['u'],
        notWhen: ['n'],
        prerequisites: ['p'],
        leading: ['l'],
        lagging: ['l'],
        horizon: 'h',
        fails: 'f',
        concepts: ['goal'],
      }),
    },
  ],
  tactics: [
    {
      id: 'call',
      body: 'Text.',
      facts: [],
      data: tacticSchema.parse({
        title: 'Cold call',
        short,
        example: 'e',
        stages: ['aware'],
        effort: 'low',
        timeToEffect: 't',
        needs: [],
        moves: ['m'],
        fails: 'f',
        fits: { focus: { fit: 'core', reason: 'It opens doors.' } },
        concepts: ['goal'],
      }),
    },
  ],
  comparisons: [],
  scenarios: [
    {
      id: 'ana',
      data: scenarioSchema.parse({
        company: 'Ana Ltd',
        fictional: true,
        country: 'Spain',
        market: 'B2B',
        staff: '40 staff',
        business: 'Sells chairs.',
        facts: ['f1', 'f2'],
        best: [{ strategy: 'focus', why: 'w' }],
        weaker: [{ strategy: 'focus', why: 'w' }],
        fit: [{ tactic: 'call', why: 'w' }],
        misfit: [{ tactic: 'call', why: 'w' }],
      }),
    },
  ],
  exercises: [
    {
      id: 'sort',
      short,
      minutes: 2,
      objective: 'O1',
      resolved: {
        id: 'sort',
        kind: 'choice',
        title: 'Sort',
        instruction: 'Choose.',
        certainty: false,
        facts: [],
        options: [],
        items: [
          {
            type: 'choose',
            id: 'i',
            revision: 1,
            text: 'What is it?',
            facts: [],
            hints: [],
            many: false,
            options: [
              { id: 'a', label: 'A goal' },
              { id: 'b', label: 'A wish' },
            ],
            right: ['a'],
            partly: [],
            feedback: { a: 'It has a date.', b: 'It has one.' },
          },
        ],
      },
    },
  ],
  sources: [
    {
      id: 'terho-2015',
      data: sourceSchema.parse({
        id: 'terho-2015',
        title: 'Selling',
        authors: 'Terho, Eggert, Haas & Ulaga',
        year: 2015,
        published: 'A journal',
        read: 'abstract',
        strength: 'moderate',
      }),
    },
  ],
  fits: [{ strategy: 'focus', tactic: 'call', fit: 'core', reason: 'It opens doors.' }],
};

/** Writes the small guide at an address of its own. */
export const tinyWriter: Writer = {
  guide: tinyGuide,
  url: (path) => `https://a.example${path}`,
};
