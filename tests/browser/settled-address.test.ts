// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settledAddress, settleMs } from '#browser/settled-address.ts';

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/fit/');
});
afterEach(() => {
  vi.useRealTimers();
});

const at = (fragment: string): URL => new URL(`/fit/#${fragment}`, window.location.href);

it('keeps only the last of many addresses', () => {
  const keep = settledAddress(window);
  keep(at('a'));
  vi.advanceTimersByTime(settleMs - 1);
  keep(at('b'));
  vi.advanceTimersByTime(settleMs - 1);
  expect(window.location.hash).toBe('');
  vi.advanceTimersByTime(1);
  expect(window.location.hash).toBe('#b');
});

it('leaves an address that the reader has gone to meanwhile', () => {
  settledAddress(window)(at('a'));
  window.location.hash = 'theirs';
  vi.advanceTimersByTime(settleMs);
  expect(window.location.hash).toBe('#theirs');
});
