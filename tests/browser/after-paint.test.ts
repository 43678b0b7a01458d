// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPaint } from '#browser/after-paint.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const hide = (hidden: boolean) => vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);

it('works after the next frame, once', () => {
  hide(false);
  const work = vi.fn();
  afterPaint(window)(work);
  vi.advanceTimersToNextFrame();
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledOnce();
});

it.each([
  ['left', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
  [
    'hidden',
    () => {
      hide(true);
      document.dispatchEvent(new Event('visibilitychange'));
    },
  ],
])('works at once, in the order given, when the page is %s', (_, leave) => {
  hide(false);
  const done: string[] = [];
  const later = afterPaint(window);
  later(() => done.push('first'));
  later(() => done.push('second'));
  leave();
  expect(done).toEqual(['first', 'second']);
  vi.advanceTimersByTime(100);
  expect(done).toHaveLength(2);
});

it('does not wait on a page that is hidden', () => {
  hide(true);
  const work = vi.fn();
  afterPaint(window)(work);
  expect(work).toHaveBeenCalledOnce();
});
