import fc from 'fast-check';
import { planLimits, planStages, type Plan } from '#schemas/plan.ts';

const anyLetter = fc.string({ unit: 'binary', maxLength: 40 });
const text = fc.oneof(
  fc.lorem({ maxCount: 12 }).map((words) => words.slice(0, planLimits.text)),
  anyLetter,
);
const id = fc.oneof(
  fc.constantFrom('icp-focus', 'mass-email', 'referral-ask', 'scoped-poc', 'unknown-thing'),
  fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}$/u),
);
const idOrNone = fc.oneof(fc.constant(''), id);
const day = fc.oneof(
  fc.constant(''),
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const hours = fc.integer({ min: 0, max: 4 * 40 }).map((quarters) => quarters / 4);
const weeks = fc.integer({ min: 1, max: 52 });
const placed = fc.record({ stage: fc.constantFrom(...planStages), tactic: id, hours, note: text });

/** Any plan the schema takes, with every sort of letter and with ids nobody knows. */
export const somePlan: fc.Arbitrary<Plan> = fc.record({
  name: fc.string({ unit: 'binary', maxLength: 30 }),
  goal: fc.record({ text, amount: text, by: day }),
  diagnosis: fc.record({ facts: fc.array(text, { maxLength: 4 }), obstacle: text }),
  where: fc.record({ segment: text, profile: text, decline: text }),
  strategy: fc.record({
    id: idOrNone,
    why: text,
    notChosen: fc.array(fc.record({ id, why: text }), { maxLength: 2 }),
    supporting: idOrNone,
  }),
  willNot: fc.array(text, { maxLength: 4 }),
  tactics: fc.uniqueArray(placed, {
    maxLength: 12,
    selector: ({ stage, tactic }) => `${stage}/${tactic}`,
  }),
  measures: fc.array(
    fc.record({
      text,
      kind: fc.constantFrom('leading', 'lagging'),
      goal: fc.boolean(),
      tactics: fc.array(id, { maxLength: 4 }),
    }),
    { maxLength: 5 },
  ),
  capacity: hours,
  review: fc.record({ tacticsWeeks: weeks, strategyWeeks: weeks, first: day }),
  stop: text,
  dismissed: fc.array(fc.record({ rule: id, about: text, reason: text }), { maxLength: 4 }),
});
