// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { eraseRecord, holdsAnything, holdsPlans } from '#browser/erase.ts';
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

it.each([
  ['nothing', {}, false],
  ['a plan', { plans: '{"plans":[{"id":"a"}]}' }, true],
  [
    'a list from which the last was deleted',
    { plans: '{"version":1,"open":"","plans":[]}' },
    false,
  ],
  ['plans that cannot be read', { plans: '{"pla' }, true],
  ['plans put aside', { plans: '{"plans":[]}', 'plans.aside-1': '{"version":99}' }, true],
  ['a draft of a lesson', { 'draft.plan.goal': 'Sixty clinics' }, false],
])('knows whether plans are held: %s', (_, stored: Readonly<Record<string, string>>, holds) => {
  for (const [name, text] of Object.entries(stored)) {
    window.localStorage.setItem(`why-how.${name}`, text);
  }
  expect(holdsPlans(window)).toBe(holds);
});

it('holds no plans where storage is refused', () => {
  expect(holdsPlans(refusingWindow('access'))).toBe(false);
});

it('forgets for the page where storage is refused', () => {
  progressStore().answer(answer);
  eraseRecord(refusingWindow('access'));
  expect(progressStore().snapshot().progress.attempts).toEqual([]);
});
