import { useSyncExternalStore } from 'react';
import { progressStore, type ProgressSnapshot } from '#browser/progress-store.ts';
import { emptyProgress } from '#domain/progress.ts';

/** What the server knows, and the page until it is live. */
const unread: ProgressSnapshot = { progress: emptyProgress, isKept: true };

/**
 * The learner's progress, redrawn with every change in this tab or another. `isReady` is false on
 * the server and in the first drawing of the page, which must look like the server's.
 */
export function useProgress(): ProgressSnapshot & { readonly isReady: boolean } {
  const snapshot = useSyncExternalStore(
    (listener) => progressStore().subscribe(listener),
    () => progressStore().snapshot(),
    () => unread,
  );
  return { ...snapshot, isReady: snapshot !== unread };
}
