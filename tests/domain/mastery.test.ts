import { describe, expect, it } from 'vitest';
import { dayName } from '#domain/day-name.ts';
import { byObjective, lessonState, nextLesson, stateOf, tallyOf } from '#domain/mastery.ts';
import { day, given, index, indexed, progressOf, start } from './course-fixture.ts';

const sort = indexed('sort', ['a', 'b', 'c']);
const right = (item: string, at = start) => given('sort', item, at);
const wrong = (item: string, at = start) => given('sort', item, at, { outcome: 'incorrect' });

const utc = (moment: number) => dayName(moment, 0);

describe('the tally of an exercise', () => {
  it.each([
    ['nothing', [], { total: 3, answered: 0, right: 0, mastered: 0 }, 'open'],
    ['one right', [right('a')], { total: 3, answered: 1, right: 1, mastered: 0 }, 'started'],
    [
      'the latest answer of each',
      [right('a'), wrong('a', start + 1), wrong('b'), right('b', start + 1), right('c')],
      { total: 3, answered: 3, right: 2, mastered: 0 },
      'done',
    ],
    [
      'right on two days as mastered',
      [right('a'), right('a', start + day), right('b'), right('b', start + 1)],
      { total: 3, answered: 2, right: 2, mastered: 1 },
      'started',
    ],
    [
      'a slip as the end of mastery',
      [right('a'), right('a', start + day), wrong('a', start + 2 * day)],
      { total: 3, answered: 1, right: 0, mastered: 0 },
      'started',
    ],
    [
      'two days after a slip as mastered again',
      [wrong('a'), right('a', start + day), right('a', start + 2 * day)],
      { total: 3, answered: 1, right: 1, mastered: 1 },
      'started',
    ],
    [
      'nothing that was said of another meaning or another exercise',
      [given('sort', 'a', start, { revision: 2 }), given('other', 'a', start)],
      { total: 3, answered: 0, right: 0, mastered: 0 },
      'open',
    ],
  ] as const)('counts %s', (_, attempts, tally, state) => {
    const found = tallyOf(progressOf(attempts), sort, utc);
    expect(found).toEqual(tally);
    expect(stateOf(found)).toBe(state);
  });
});

it.each([
  ['23:30 and 0:30 in Greenwich are two days there', 0, 1],
  ['and one evening in New York', 300, 0],
])('counts days where the learner is: %s', (_, offset, mastered) => {
  const midnight = Date.UTC(2026, 2, 3);
  const half = 30 * 60_000;
  const progress = progressOf([right('a', midnight - half), right('a', midnight + half)]);
  expect(tallyOf(progress, sort, (at) => dayName(at, offset)).mastered).toBe(mastered);
});

it('counts practice by objective, in their order, without tests', () => {
  const progress = progressOf([right('a'), given('match', 'e', start)]);
  expect(
    byObjective(progress, index, utc).map(({ objective, tally }) => [
      objective,
      tally.right,
      tally.total,
    ]),
  ).toEqual([
    ['O1', 1, 4],
    ['O3', 1, 2],
    ['O8', 0, 1],
  ]);
});

describe('a lesson', () => {
  const [one] = index.lessons;
  if (!one) throw new Error('no lesson');
  const all = [right('a'), wrong('b'), right('c'), given('check', 'd', start)];
  const read = { '/lessons/one/': start };

  it.each([
    ['open', [], {}],
    ['started', [right('a')], {}],
    ['started', [], read],
    ['started', all, {}],
    ['started', all.slice(1), read],
    ['done', all, read],
  ] as const)('is %s', (state, attempts, pages) => {
    expect(lessonState(progressOf(attempts, pages), index, one)).toBe(state);
  });

  it('is the next one as long as it is not done', () => {
    expect(nextLesson(progressOf([]), index)?.id).toBe('one');
    expect(nextLesson(progressOf(all, read), index)?.id).toBe('two');
    const more = [...all, given('match', 'e', start), given('match', 'f', start)];
    const both = { ...read, '/lessons/two/': start };
    expect(nextLesson(progressOf(more, both), index)).toBeUndefined();
  });
});
