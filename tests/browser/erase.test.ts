// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { eraseRecord, holdsAnything } from '#browser/erase.ts';
import { progressStore } from '#browser/progress-store.ts';
import { refusingWindow } from './refusing-window.ts';

const answer = {
  exercise: 'three',
  item: 'amount',
  given: ['goal'],
  revision: 1,
  outcome: 'correct',
} as const;
const keys = () => Object.keys(window.localStorage).sort();

afterEach(() => {
  window.localStorage.clear();
});

it('removes all that is known of the learner, and only that', () => {
  progressStore().answer(answer);
  for (const name of ['draft.plan.goal', 'summary', 'last-lesson', 'progress.aside-1', 'theme']) {
    window.localStorage.setItem(`why-how.${name}`, 'x');
  }
  window.localStorage.setItem('of-another-site', 'x');
  const heard = vi.fn();
  window.addEventListener('why-how:summary', heard);
  eraseRecord(window);
  expect(keys()).toEqual(['of-another-site', 'why-how.theme']);
  expect(progressStore().snapshot().progress).toEqual({ attempts: [], pagesRead: {} });
  expect(heard).toHaveBeenCalledOnce();
});

it('knows whether anything is held', () => {
  window.localStorage.setItem('why-how.theme', 'dark');
  expect(holdsAnything(window)).toBe(false);
  window.localStorage.setItem('why-how.draft.plan.goal', 'Sixty clinics');
  expect(holdsAnything(window)).toBe(true);
  expect(holdsAnything(refusingWindow('access'))).toBe(false);
});

it('forgets for the page where storage is refused', () => {
  progressStore().answer(answer);
  eraseRecord(refusingWindow('access'));
  expect(progressStore().snapshot().progress.attempts).toEqual([]);
});
