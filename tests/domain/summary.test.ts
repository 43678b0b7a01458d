import { expect, it } from 'vitest';
import { summaryOf } from '#domain/summary.ts';
import { day, given, index, indexed, progressOf, start } from './course-fixture.ts';

it('says what every page shows: due dates, lessons begun or done, and where to go on', () => {
  const progress = progressOf(
    [given('check', 'd', start), given('sort', 'a', start, { outcome: 'incorrect' })],
    { '/lessons/two/': start },
  );
  const { due, ...rest } = summaryOf(progress, index);
  expect(rest).toEqual({
    lessons: { one: 'started', two: 'started' },
    next: { path: '/lessons/one/', title: 'One' },
  });
  expect(due[0]).toBe(start + day);
  expect(due).toHaveLength(2);
});

it('keeps no more than a hundred due dates', () => {
  const items = Array.from({ length: 150 }, (_, n) => `i${n}`);
  const long = { lessons: [], exercises: [indexed('long', items)] };
  const progress = progressOf(items.map((item) => given('long', item, start)));
  expect(summaryOf(progress, long).due).toHaveLength(100);
  expect(summaryOf(progress, long).next).toBeUndefined();
});
