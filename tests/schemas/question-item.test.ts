import { expect, it } from 'vitest';
import { chooseItemSchema, oneRight } from '#schemas/question-item.ts';

const option = (id: string, right: boolean) => ({ id, label: id, right, feedback: `Of ${id}.` });
const wordsFor = (many: boolean, ...rights: boolean[]) => {
  const options = rights.map((right, at) => option(`o${at}`, right));
  const parsed = chooseItemSchema.safeParse({ id: 'one', ask: 'Which?', many, options });
  return parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

const sentence =
  'options: mark exactly one option with "right: true", or several and write "many: true"';

it.each([
  [false, [false, false]],
  [false, [true, true]],
  [true, [false, false]],
])('with many: %s, refuses the right marks %j', (many, rights) => {
  expect(wordsFor(many, ...rights)).toEqual([sentence]);
});

it.each([
  [false, [true, false]],
  [true, [true, false]],
  [true, [true, true]],
])('with many: %s, takes the right marks %j', (many, rights) => {
  expect(wordsFor(many, ...rights)).toBeUndefined();
});

it('asks for one right diagnosis', () => {
  const parsed = oneRight.safeParse([option('a', true), option('b', true)]);
  expect(parsed.error?.issues[0]?.message).toBe('mark exactly one option with "right: true"');
});
