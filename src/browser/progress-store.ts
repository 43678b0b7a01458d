import { applyEvent, emptyProgress, mergeProgress } from '#domain/progress.ts';
import type { Attempt, Progress } from '#schemas/progress.ts';
import { afterPaint } from './after-paint.ts';
import { newId } from './new-id.ts';
import { decodeProgress, encodeProgress } from './progress-migrations.ts';
import { windowStorage, type TextStorage } from './storage.ts';

const key = 'why-how.progress';

/** What views draw; a new object for every change. */
export interface ProgressSnapshot {
  readonly progress: Progress;
  /** False when the browser refused to store: everything holds until the page is closed. */
  readonly isKept: boolean;
}

/** The learner's progress in this browser. */
export interface ProgressStore {
  snapshot(): ProgressSnapshot;
  subscribe(listener: () => void): () => void;
  /**
   * Records an answer with a fresh id and the time; returns what is recorded. Every view knows it at
   * once; it is stored after the paint, so that the verdict does not wait for the disk.
   */
  answer(given: Omit<Attempt, 'id' | 'at'>): Attempt;
  /** Records that a page was read; `page` is its path below the base path. */
  readPage(page: string): void;
  /** Adds everything another record knows; nothing is lost. */
  take(other: Progress): void;
  /** Forgets everything about the learner. */
  erase(): void;
  /** True for the first one who asks: that one tells the learner that nothing is kept. */
  claimNotice(): boolean;
}

/** Ids and times come from outside, so that tests know them. */
export interface StoreOutside {
  readonly newId: () => string;
  readonly now: () => number;
  /** Runs a task when there is time for it, and before the page is gone. */
  readonly later: (task: () => void) => void;
}

/** A store over some storage. Reads at once and listens to other tabs from then on. */
export function createProgressStore(storage: TextStorage, outside: StoreOutside): ProgressStore {
  const listeners = new Set<() => void>();
  let isNoticeClaimed = false;
  let current: ProgressSnapshot = { progress: emptyProgress, isKept: true };
  /** The text last read or written here. As long as it stands, no other tab has written. */
  let seen: string | undefined;
  let isWriteDue = false;

  /** What is known now. A text that can neither be read nor kept aside must not be overwritten. */
  function load(): { readonly progress: Progress; readonly mayWrite: boolean } {
    const { progress } = current;
    const text = storage.read(key);
    if (text === undefined || text === seen) return { progress, mayWrite: true };
    const stored = decodeProgress(text);
    if (!stored) return { progress, mayWrite: keepAside(storage, text) };
    seen = text;
    return { progress: mergeProgress(progress, stored), mayWrite: true };
  }

  function change(next: ProgressSnapshot): void {
    const isSame = next.progress === current.progress && next.isKept === current.isKept;
    if (isSame) return;
    current = next;
    for (const listener of listeners) listener();
  }

  const know = (progress: Progress): void => {
    change({ ...current, progress });
  };

  /** Reads again before writing: another tab may have written since. */
  function write(): void {
    isWriteDue = false;
    const { progress, mayWrite } = load();
    const text = encodeProgress(progress);
    const isKept = mayWrite && storage.write(key, text);
    if (isKept) seen = text;
    change({ progress, isKept });
  }

  function writeLater(): void {
    if (isWriteDue) return;
    isWriteDue = true;
    outside.later(() => {
      if (isWriteDue) write();
    });
  }

  /** Nothing waits to be stored any more: it was erased, here or in another tab. */
  function forget(isKept: boolean): void {
    isWriteDue = false;
    seen = undefined;
    change({ progress: emptyProgress, isKept });
  }

  current = { progress: load().progress, isKept: true };
  storage.watch(key, (isGone) => {
    // What could not be stored is not gone because it is not stored.
    if (isGone && current.isKept) forget(true);
    else know(load().progress);
  });

  return {
    snapshot: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answer(given) {
      const attempt = { id: outside.newId(), at: outside.now(), ...given };
      know(applyEvent(current.progress, { kind: 'answered', attempt }));
      writeLater();
      return attempt;
    },
    take(other) {
      know(mergeProgress(current.progress, other));
      write();
    },
    erase() {
      // Removed, not emptied: an empty record would be merged into what other tabs remember.
      forget(storage.remove(key));
    },
    readPage(page) {
      know(applyEvent(current.progress, { kind: 'read', page, at: outside.now() }));
      write();
    },
    claimNotice() {
      const isFirst = !isNoticeClaimed;
      isNoticeClaimed = true;
      return isFirst;
    },
  };
}

/** Puts a text we cannot read under a free key. False if the browser refuses. */
function keepAside(storage: TextStorage, text: string): boolean {
  for (let number = 1; ; number += 1) {
    const aside = `${key}.aside-${number}`;
    const there = storage.read(aside);
    if (there === text) return true;
    if (there === undefined) return storage.write(aside, text);
  }
}

let shared: ProgressStore | undefined;

/** The one store of this page; made when first asked for, so that importing touches nothing. */
export function progressStore(): ProgressStore {
  if (!shared) {
    const later = (task: () => void): void => {
      afterPaint(window, task);
    };
    const store = createProgressStore(windowStorage(window), { newId, now: Date.now, later });
    // What every page shows is worked out here, where answers are given; see summary-store.ts.
    store.subscribe(() => {
      later(() => void import('./summary-store.ts').then(({ keepSummary }) => keepSummary(store)));
    });
    shared = store;
  }
  return shared;
}
