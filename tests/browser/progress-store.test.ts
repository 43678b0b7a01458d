// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createProgressStore, progressStore } from '#browser/progress-store.ts';
import { windowStorage } from '#browser/storage.ts';
import { refusingWindow } from './refusing-window.ts';

const key = 'why-how.progress';
const given = {
  exercise: 'three',
  item: 'amount',
  given: ['goal'],
  revision: 1,
  outcome: 'correct',
} as const;

let count = 0;
const outside = {
  newId: () => `id-${(count += 1)}`,
  now: () => 1000 + count,
  later: (work: () => void) => {
    work();
  },
};
const open = (page: Window = window) => createProgressStore(windowStorage(page), outside);
const idsIn = (store: ReturnType<typeof open>) =>
  store.snapshot().progress.attempts.map(({ id }) => id);

afterEach(() => {
  window.localStorage.clear();
  count = 0;
});

describe('the progress store', () => {
  it('keeps an answer with its id and time, as text with a version', () => {
    open().answer(given);
    expect(JSON.parse(window.localStorage.getItem(key) ?? '')).toEqual({
      version: 2,
      data: { attempts: [{ ...given, id: 'id-1', at: 1001 }], pagesRead: {} },
    });
    expect(idsIn(open())).toEqual(['id-1']);
  });

  it('shows an answer at once and stores it later, with what another tab wrote meanwhile', () => {
    const works: (() => void)[] = [];
    const store = createProgressStore(windowStorage(window), {
      ...outside,
      later: (work) => works.push(work),
    });
    const redraw = vi.fn();
    store.subscribe(redraw);
    store.answer(given);
    expect(idsIn(store)).toEqual(['id-1']);
    expect(window.localStorage.getItem(key)).toBeNull();
    open().answer(given);
    expect(redraw).toHaveBeenCalledOnce();
    for (const work of works) work();
    expect(idsIn(store)).toEqual(['id-1', 'id-2']);
    expect(redraw).toHaveBeenCalledTimes(2);
    expect(idsIn(open())).toEqual(['id-1', 'id-2']);
  });

  it('does not store later what was erased meanwhile', () => {
    const works: (() => void)[] = [];
    const store = createProgressStore(windowStorage(window), {
      ...outside,
      later: (work) => works.push(work),
    });
    store.answer(given);
    store.erase();
    for (const work of works) work();
    expect(window.localStorage.getItem(key)).toBeNull();
  });

  it('keeps which pages were read', () => {
    open().readPage('/lessons/why/');
    expect(open().snapshot().progress.pagesRead).toEqual({ '/lessons/why/': 1000 });
  });

  it('loses nothing when two tabs write in turn', () => {
    const one = open();
    const two = open();
    one.answer(given);
    two.answer(given);
    one.answer(given);
    expect(idsIn(open())).toEqual(['id-1', 'id-2', 'id-3']);
  });

  it('redraws when another tab wrote, and stops when asked', () => {
    const one = open();
    const redraw = vi.fn();
    const stop = one.subscribe(redraw);
    open().answer(given);
    const text = window.localStorage.getItem(key);
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: text }));
    expect(redraw).toHaveBeenCalledOnce();
    expect(idsIn(one)).toEqual(['id-1']);
    stop();
    one.answer(given);
    expect(redraw).toHaveBeenCalledOnce();
  });

  it('forgets when another tab deleted everything', () => {
    const one = open();
    one.answer(given);
    window.localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null, newValue: null }));
    expect(idsIn(one)).toEqual([]);
    one.answer(given);
    expect(idsIn(open())).toEqual(['id-2']);
  });

  it('erases here and in another tab, which cannot bring it back', () => {
    const one = open();
    const two = open();
    one.answer(given);
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: 'something' }));
    expect(idsIn(two)).toEqual(['id-1']);
    one.erase();
    expect(window.localStorage.getItem(key)).toBeNull();
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: null }));
    expect(idsIn(two)).toEqual([]);
    two.answer(given);
    expect(idsIn(open())).toEqual(['id-2']);
  });

  it('does not bring back what was erased while the page slept in the history', () => {
    const asleep = open();
    asleep.answer(given);
    window.localStorage.clear();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(idsIn(asleep)).toEqual([]);
  });

  it('keeps what it could not store when the page comes back from the history', () => {
    const refused = open(refusingWindow('write'));
    refused.answer(given);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(idsIn(refused)).toEqual(['id-1']);
  });

  it('takes in another record and keeps it', () => {
    const store = open();
    store.answer(given);
    store.take({ attempts: [{ ...given, id: 'other', at: 5 }], pagesRead: { '/a/': 3 } });
    expect(idsIn(open())).toEqual(['other', 'id-1']);
    expect(open().snapshot().progress.pagesRead).toEqual({ '/a/': 3 });
  });

  it.each([
    'not json',
    'null',
    '{"version":1}',
    '{"version":99,"data":{"attempts":[],"pagesRead":{}}}',
    '{"version":1,"data":{"attempts":[{"id":"x"}],"pagesRead":{}}}',
    '{"version":1,"data":{"attempts":[null],"pagesRead":{}}}',
    '{"version":1,"data":7}',
    '{"version":2,"data":{"attempts":[{"id":"x","option":"goal"}],"pagesRead":{}}}',
  ])('starts afresh from %s and keeps that text aside', (text) => {
    window.localStorage.setItem(key, text);
    const store = open();
    expect(store.snapshot()).toEqual({
      progress: { attempts: [], pagesRead: {} },
      isKept: true,
    });
    store.answer(given);
    expect(idsIn(open())).toEqual(['id-1']);
    expect(window.localStorage.getItem(`${key}.aside-1`)).toBe(text);
    expect(window.localStorage.getItem(`${key}.aside-2`)).toBeNull();
  });

  it('reads what version 1 stored: an option becomes the one thing that was given', () => {
    const { given: options, ...rest } = given;
    const attempt = { ...rest, id: 'old', at: 5 };
    const data = { attempts: [{ ...attempt, option: options[0] }], pagesRead: { '/a/': 3 } };
    window.localStorage.setItem(key, JSON.stringify({ version: 1, data }));
    expect(open().snapshot().progress).toEqual({
      attempts: [{ ...attempt, given: options }],
      pagesRead: { '/a/': 3 },
    });
    expect(window.localStorage.getItem(`${key}.aside-1`)).toBeNull();
  });

  it('keeps a second unreadable text beside the first', () => {
    window.localStorage.setItem(`${key}.aside-1`, 'older');
    window.localStorage.setItem(key, 'broken');
    open();
    expect(window.localStorage.getItem(`${key}.aside-1`)).toBe('older');
    expect(window.localStorage.getItem(`${key}.aside-2`)).toBe('broken');
  });

  it('does not overwrite an unreadable text that it cannot keep aside', () => {
    const setItem = vi.fn();
    const storage = {
      ...windowStorage(window),
      read: (name: string) => (name === key ? 'broken' : undefined),
      write: (name: string, text: string) => {
        setItem(name, text);
        return name === key;
      },
    };
    const store = createProgressStore(storage, outside);
    store.answer(given);
    expect(setItem).not.toHaveBeenCalledWith(key, expect.anything());
    expect(store.snapshot().isKept).toBe(false);
    expect(idsIn(store)).toEqual(['id-1']);
  });

  it.each(['access', 'write'] as const)('works for the visit when %s is refused', (what) => {
    const store = open(refusingWindow(what));
    expect(store.snapshot().isKept).toBe(true);
    store.answer(given);
    store.answer(given);
    expect(idsIn(store)).toEqual(['id-1', 'id-2']);
    expect(store.snapshot().isKept).toBe(false);
  });

  it('lets only the first one tell the learner', () => {
    const store = open();
    expect([store.claimNotice(), store.claimNotice()]).toEqual([true, false]);
  });

  it('is one for the whole page and gives every answer an id of its own', () => {
    progressStore().answer(given);
    progressStore().answer(given);
    const ids = idsIn(progressStore());
    expect(new Set(ids).size).toBe(2);
  });
});
