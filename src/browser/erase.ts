import { isRecord } from '#schemas/is-record.ts';
import { progressStore } from './progress-store.ts';

const prefix = 'why-how.';
/** The plans of the builder, and beside them what could not be read of them. */
const plansPrefix = 'why-how.plans';
/** How the guide looks says nothing about the learner. */
const kept = new Set(['why-how.theme']);

/** Names of what the guide has stored about a learner: record, plans, drafts, places, summaries. */
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

/** False only for a list of plans from which the last was deleted. */
function hasPlans(text: string | null): boolean {
  try {
    const stored: unknown = JSON.parse(text ?? '');
    const plans = isRecord(stored) ? stored['plans'] : undefined;
    return !Array.isArray(plans) || plans.length > 0;
  } catch {
    // What cannot be read here was kept because there may be plans in it.
    return true;
  }
}

/** True if plans of the builder are stored, which no file of a record holds. */
export function holdsPlans(page: Window): boolean {
  try {
    const { localStorage } = page;
    const keys = storedKeys(localStorage).filter((key) => key.startsWith(plansPrefix));
    return keys.some((key) => hasPlans(localStorage.getItem(key)));
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
