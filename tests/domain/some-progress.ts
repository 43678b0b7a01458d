import fc from 'fast-check';
import type { Attempt, Progress } from '#schemas/progress.ts';

const word = fc.string({ minLength: 1, maxLength: 4 });
/** Any answer the schema allows. */
export const someAttempt: fc.Arbitrary<Attempt> = fc.record(
  {
    id: word,
    exercise: fc.constantFrom('three', 'other'),
    item: fc.constantFrom('amount', 'focus', 'recap', 'gone'),
    given: fc.constantFrom('goal', 'strategy', 'tactic', 'metric').map((id) => [id]),
    revision: fc.integer({ min: 1, max: 3 }),
    outcome: fc.constantFrom('correct', 'partly', 'incorrect'),
    certainty: fc.constantFrom(1, 2, 3),
    set: word,
    shown: fc.constant(true as const),
    hints: fc.integer({ min: 1, max: 4 }),
    text: fc.string(),
    at: fc.nat(),
  },
  { requiredKeys: ['id', 'exercise', 'item', 'given', 'revision', 'outcome', 'at'] },
);
/** Any record the schema allows. */
export const someProgress: fc.Arbitrary<Progress> = fc.record({
  attempts: fc.array(someAttempt, { maxLength: 12 }),
  pagesRead: fc.dictionary(word, fc.nat()),
});
