import { expect, it } from 'vitest';
import { runningClock, timetable } from '#domain/timetable.ts';

it('writes minutes as a running clock', () => {
  expect([0, 5, 59, 60, 75].map(runningClock)).toEqual(['0:00', '0:05', '0:59', '1:00', '1:15']);
});

it('starts each step when the one before ends', () => {
  const steps = [
    { title: 'Open', minutes: 5 },
    { title: 'Sort', minutes: 40 },
    { title: 'Close', minutes: 15 },
  ];
  expect(timetable(steps)).toEqual({
    rows: [
      { title: 'Open', minutes: 5, start: '0:00' },
      { title: 'Sort', minutes: 40, start: '0:05' },
      { title: 'Close', minutes: 15, start: '0:45' },
    ],
    end: '1:00',
  });
});
