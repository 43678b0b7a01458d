// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { afterPaint } from '#browser/after-paint.ts';

const frames: (() => void)[] = [];
const timers: (() => void)[] = [];
let ran: string[] = [];
const run = (what: string) => () => {
  ran.push(what);
};
const all = (waiting: (() => void)[]) => {
  for (const one of waiting.splice(0)) one();
};

beforeEach(() => {
  frames.length = 0;
  timers.length = 0;
  ran = [];
  Object.assign(window, {
    requestAnimationFrame: (frame: () => void) => frames.push(frame),
    setTimeout: (timer: () => void) => timers.push(timer),
  });
});

it('runs the latest once, behind the frame that paints', () => {
  const later = afterPaint(window);
  later(run('first'));
  later(run('second'));
  all(frames);
  expect(ran).toEqual([]);
  all(timers);
  expect(ran).toEqual(['second']);
  later(run('third'));
  all(frames);
  all(timers);
  expect(ran).toEqual(['second', 'third']);
});

it('runs before the page goes away, and not again', () => {
  const later = afterPaint(window);
  later(run('typed'));
  window.dispatchEvent(new Event('pagehide'));
  expect(ran).toEqual(['typed']);
  all(frames);
  all(timers);
  expect(ran).toEqual(['typed']);
});
