import {
  applyEvent,
  emptyProgress,
  isEmpty,
  mergeProgress,
  newIn,
  type ProgressEvent,
} from '#domain/progress.ts';
import type { Attempt, Progress } from '#schemas/progress.ts';
import { afterPaint } from './after-paint.ts';
import { keepAside } from './keep-aside.ts';
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
  /** Records an answer with a fresh id and the time; returns what is recorded. */
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

/** Ids, times and moments come from outside, so that tests know them. */
export interface StoreOutside {
  readonly newId: () => string;
  readonly now: () => number;
  /** Puts work off until the reader sees the outcome. */
  readonly later: (work: () => void) => void;
}

/** A store over some storage. Reads at once and listens to other tabs from then on. */
export function createProgressStore(storage: TextStorage, outside: StoreOutside): ProgressStore {
  const listeners = new Set<() => void>();
  let isNoticeClaimed = false;
  /** Something is recorded that is not stored yet. */
  let isWaiting = false;
  let current: ProgressSnapshot = { progress: emptyProgress, isKept: true };

  /** What is known now. A text that can neither be read nor kept aside must not be overwritten. */
  function load(): { readonly progress: Progress; readonly mayWrite: boolean } {
    const { progress } = current;
    const text = storage.read(key);
    if (text === undefined) return { progress, mayWrite: true };
    const stored = decodeProgress(text);
    if (stored) return { progress: mergeProgress(progress, stored), mayWrite: true };
    return { progress, mayWrite: keepAside(storage, key, text) };
  }

  function change(next: ProgressSnapshot): void {
    current = next;
    for (const listener of listeners) listener();
  }

  /** Reads again before writing: another tab may have written since. */
  function store(): void {
    if (!isWaiting) return;
    isWaiting = false;
    const { progress, mayWrite } = load();
    const isKept = mayWrite && storage.write(key, encodeProgress(progress));
    const isNews = !isEmpty(newIn(current.progress, progress));
    if (isNews || isKept !== current.isKept) {
      change({ progress: isNews ? progress : current.progress, isKept });
    }
  }

  /** Shown at once; reading, checking and writing what is stored takes longer than drawing. */
  function record(event: ProgressEvent): void {
    isWaiting = true;
    change({ ...current, progress: applyEvent(current.progress, event) });
    outside.later(store);
  }

  current = { progress: load().progress, isKept: true };
  storage.watch(key, (isGone) => {
    // What could not be stored is not gone because it is not stored.
    const isErased = isGone && current.isKept;
    if (isErased) isWaiting = false;
    change({ ...current, progress: isErased ? emptyProgress : load().progress });
  });

  return {
    snapshot: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answer(given) {
      const attempt = { id: outside.newId(), at: outside.now(), ...given };
      record({ kind: 'answered', attempt });
      return attempt;
    },
    take(other) {
      const { progress, mayWrite } = load();
      const next = mergeProgress(progress, other);
      change({ progress: next, isKept: mayWrite && storage.write(key, encodeProgress(next)) });
    },
    erase() {
      isWaiting = false;
      // Removed, not emptied: an empty record would be merged into what other tabs remember.
      change({ progress: emptyProgress, isKept: storage.remove(key) });
    },
    readPage(page) {
      record({ kind: 'read', page, at: outside.now() });
    },
    claimNotice() {
      const isFirst = !isNoticeClaimed;
      isNoticeClaimed = true;
      return isFirst;
    },
  };
}

let shared: ProgressStore | undefined;

/** The one store of this page; made when first asked for, so that importing touches nothing. */
export function progressStore(): ProgressStore {
  if (!shared) {
    const later = afterPaint(window);
    const store = createProgressStore(windowStorage(window), { newId, now: Date.now, later });
    // What every page shows is worked out here, where answers are given; see summary-store.ts.
    store.subscribe(() => {
      later(() => void import('./summary-store.ts').then(({ keepSummary }) => keepSummary(store)));
    });
    shared = store;
  }
  return shared;
}
