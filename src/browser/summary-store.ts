import { isEmpty } from '#domain/progress.ts';
import { summaryOf, type Summary } from '#domain/summary.ts';
import { practiceIndex } from './practice-index.ts';
import type { ProgressStore } from './progress-store.ts';
import { summaryKey } from './summary.ts';

/**
 * Works out the summary of a store and keeps it for the pages that only show it; of an erased record
 * nothing is kept. Without a network, or where the browser refuses to store, the pages go on showing
 * what they showed.
 */
export async function keepSummary(store: Pick<ProgressStore, 'snapshot'>): Promise<void> {
  try {
    const index = await practiceIndex();
    // Asked only now: the record may have been erased while the course was on its way.
    const { progress } = store.snapshot();
    const summary: Summary = summaryOf(progress, index);
    if (isEmpty(progress)) localStorage.removeItem(summaryKey);
    else localStorage.setItem(summaryKey, JSON.stringify(summary));
    dispatchEvent(new Event('why-how:summary'));
  } catch {
    // Nothing to show is no reason to disturb a reader.
  }
}
