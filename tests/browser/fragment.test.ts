// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { fragmentOf, replaceFragment, setFragment, watchFragment } from '#browser/fragment.ts';

afterEach(() => {
  window.history.replaceState(null, '', '/');
});

it.each([
  ['#item-win-60', 'item-win-60'],
  ['#item-%C3%A9', 'item-é'],
  ['#item-%E0%A4%A', ''],
  ['', ''],
])('reads %s as "%s"', (hash, fragment) => {
  window.history.replaceState(null, '', `/page/${hash}`);
  expect(fragmentOf(window)).toBe(fragment);
});

it('tells of a new fragment until it is stopped', () => {
  const listener = vi.fn();
  const stop = watchFragment(window, listener);
  window.history.replaceState(null, '', '/page/#item-b');
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  expect(listener).toHaveBeenCalledWith('item-b');
  stop();
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  expect(listener).toHaveBeenCalledOnce();
});

it('changes the fragment with and without telling who watches', () => {
  const listener = vi.fn();
  const stop = watchFragment(window, listener);
  replaceFragment(window, 's=1.AA');
  expect(fragmentOf(window)).toBe('s=1.AA');
  expect(listener).not.toHaveBeenCalled();
  setFragment(window, '');
  expect(listener).toHaveBeenCalledExactlyOnceWith('');
  stop();
});
