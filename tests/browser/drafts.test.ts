// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { createDraftStore } from '#browser/drafts.ts';
import { windowStorage } from '#browser/storage.ts';
import { refusingWindow } from './refusing-window.ts';

afterEach(() => {
  window.localStorage.clear();
});

it('keeps a text in this browser under a name of its own', () => {
  createDraftStore(windowStorage(window)).write('plan.goal', 'Sixty clinics');
  expect(createDraftStore(windowStorage(window)).read('plan.goal')).toBe('Sixty clinics');
  expect(createDraftStore(windowStorage(window)).read('plan.other')).toBe('');
  expect(window.localStorage.getItem('why-how.draft.plan.goal')).toBe('Sixty clinics');
});

it('keeps nothing of a text that was emptied', () => {
  const drafts = createDraftStore(windowStorage(window));
  drafts.write('plan.goal', 'Sixty clinics');
  drafts.write('plan.goal', '');
  expect(drafts.read('plan.goal')).toBe('');
  expect(window.localStorage.length).toBe(0);
});

it.each(['access', 'write'] as const)('keeps it for the page when %s is refused', (what) => {
  const drafts = createDraftStore(windowStorage(refusingWindow(what)));
  drafts.write('plan.goal', 'Sixty clinics');
  expect(drafts.read('plan.goal')).toBe('Sixty clinics');
});
