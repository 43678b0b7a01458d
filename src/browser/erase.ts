import { progressStore } from './progress-store.ts';

const prefix = 'why-how.';
/** How the guide looks says nothing about the learner. */
const kept = new Set(['why-how.theme']);

/** Names of what the guide has stored about a learner: record, drafts, places, summaries. */
const storedKeys = (storage: Storage): readonly string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter(
    (key) => key.startsWith(prefix) && !kept.has(key),
  );

/** True if something about the learner is stored, be it only a draft or the lesson read last. */
export function holdsAnything(page: Window): boolean {
  try {
    return storedKeys(page.localStorage).length > 0;
  } catch {
    return false;
  }
}

/** Forgets the learner, here and in every other tab. */
export function eraseRecord(page: Window): void {
  progressStore().erase();
  try {
    for (const key of storedKeys(page.localStorage)) page.localStorage.removeItem(key);
  } catch {
    // Where storage is refused there is nothing in it.
  }
  page.dispatchEvent(new Event('why-how:summary'));
}
