// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '#browser/after-paint.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a task after the paint', () => {
  it('waits for the frame and runs in a task after it, once', () => {
    const frames: (() => void)[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((call) => {
      frames.push(() => {
        call(0);
      });
      return 1;
    });
    const task = vi.fn();
    afterPaint(window, task);
    vi.runAllTimers();
    expect(task).not.toHaveBeenCalled();
    for (const frame of frames) frame();
    expect(task).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(task).toHaveBeenCalledOnce();
    window.dispatchEvent(new Event('pagehide'));
    expect(task).toHaveBeenCalledOnce();
  });

  it.each([
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
    ['the tab goes behind', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('runs at once, and once, when %s', (_, leave) => {
    const task = vi.fn();
    afterPaint(window, task);
    leave();
    expect(task).toHaveBeenCalledOnce();
    vi.runAllTimers();
    expect(task).toHaveBeenCalledOnce();
  });

  it('does not wait in a tab that nobody sees', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const task = vi.fn();
    afterPaint(window, task);
    expect(task).toHaveBeenCalledOnce();
  });
});
