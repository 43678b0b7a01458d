// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAnnouncer } from '#islands/_shared/useAnnouncer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('writes 100 ms after the change, empties the region before, and lets the last one win', () => {
  const { result } = renderHook(() => useAnnouncer());
  const say = (text: string) => {
    act(() => {
      result.current[1](text);
    });
  };
  const wait = (ms: number) => {
    act(() => {
      vi.advanceTimersByTime(ms);
    });
  };
  say('Placed one.');
  wait(99);
  expect(result.current[0]).toBe('');
  wait(1);
  expect(result.current[0]).toBe('Placed one.');
  say('Placed one.');
  expect(result.current[0]).toBe('');
  wait(50);
  say('Placed two.');
  wait(100);
  expect(result.current[0]).toBe('Placed two.');
});
