// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepAside } from '#browser/keep-aside.ts';
import { keepsTexts, windowStorage } from '#browser/storage.ts';
import { refusingWindow } from './refusing-window.ts';

afterEach(() => {
  window.localStorage.clear();
});

it('keeps each text aside once, under a key of its own', () => {
  const storage = windowStorage(window);
  for (const text of ['a', 'b', 'a']) expect(keepAside(storage, 'k', text)).toBe(true);
  expect(storage.read('k.aside-1')).toBe('a');
  expect(storage.read('k.aside-2')).toBe('b');
  expect(window.localStorage.length).toBe(2);
  expect(keepAside(windowStorage(refusingWindow('write')), 'k', 'c')).toBe(false);
});

describe('the storage of a window', () => {
  it('reads what it wrote, and nothing for a new key', () => {
    const storage = windowStorage(window);
    expect(storage.read('k')).toBeUndefined();
    expect(storage.write('k', 'text')).toBe(true);
    expect(storage.read('k')).toBe('text');
    expect(storage.remove('k')).toBe(true);
    expect(storage.read('k')).toBeUndefined();
  });

  it('can be tried without leaving a trace', () => {
    expect(keepsTexts(windowStorage(window))).toBe(true);
    expect(window.localStorage.length).toBe(0);
    expect(keepsTexts(windowStorage(refusingWindow('write')))).toBe(false);
    expect(keepsTexts(windowStorage(refusingWindow('access')))).toBe(false);
  });

  it.each(['access', 'write'] as const)('answers calmly when the browser refuses %s', (what) => {
    const storage = windowStorage(refusingWindow(what));
    expect(storage.read('k')).toBeUndefined();
    expect(storage.write('k', 'text')).toBe(false);
    if (what === 'access') expect(storage.remove('k')).toBe(false);
  });

  it('tells of changes in other tabs, of deletion and of a return from the history', () => {
    const listener = vi.fn();
    const stop = windowStorage(window).watch('k', listener);
    window.dispatchEvent(new StorageEvent('storage', { key: 'other', newValue: 'x' }));
    expect(listener).not.toHaveBeenCalled();
    window.dispatchEvent(new StorageEvent('storage', { key: 'k', newValue: 'x' }));
    expect(listener).toHaveBeenLastCalledWith(false);
    window.dispatchEvent(new StorageEvent('storage', { key: null, newValue: null }));
    expect(listener).toHaveBeenLastCalledWith(true);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(listener).toHaveBeenLastCalledWith(true);
    window.localStorage.setItem('k', 'x');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(listener).toHaveBeenLastCalledWith(false);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(listener).toHaveBeenCalledTimes(4);
    stop();
    window.dispatchEvent(new StorageEvent('storage', { key: 'k', newValue: 'y' }));
    expect(listener).toHaveBeenCalledTimes(4);
  });
});
