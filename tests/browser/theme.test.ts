// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nextTheme, onThemeEvent } from '#browser/theme.ts';

const root = document.documentElement;
const press = () => document.querySelector('button')?.click();

beforeEach(() => {
  document.body.innerHTML = '<button data-theme-toggle><span>Theme</span></button><p>Text</p>';
  document.body.addEventListener('click', onThemeEvent);
});
afterEach(() => {
  document.body.removeEventListener('click', onThemeEvent);
  window.localStorage.clear();
  delete root.dataset['theme'];
});

it.each([
  [undefined, 'light'],
  ['system', 'light'],
  ['light', 'dark'],
  ['dark', 'system'],
  ['a theme of another version', 'light'],
])('after %s comes %s', (theme, next) => {
  expect(nextTheme(theme)).toBe(next);
});

it('is kept when chosen, and follows the device again after a full round', () => {
  press();
  expect([root.dataset['theme'], window.localStorage.getItem('why-how.theme')]).toEqual([
    'light',
    'light',
  ]);
  press();
  expect(root.dataset['theme']).toBe('dark');
  press();
  expect([root.dataset['theme'], window.localStorage.getItem('why-how.theme')]).toEqual([
    undefined,
    null,
  ]);
});

it('does nothing for a click elsewhere', () => {
  document.querySelector('p')?.click();
  expect(root.dataset['theme']).toBeUndefined();
});
