import { summaryOf, type Summary } from '#domain/summary.ts';
import { practiceIndex } from './practice-index.ts';
import type { ProgressStore } from './progress-store.ts';
import { summaryKey } from './summary.ts';

/**
 * Works out the summary of a store and keeps it for the pages that only show it. Without a network,
 * or where the browser refuses to store, the pages go on showing what they showed.
 */
export async function keepSummary(store: Pick<ProgressStore, 'snapshot'>): Promise<void> {
  try {
    const summary: Summary = summaryOf(store.snapshot().progress, await practiceIndex());
    localStorage.setItem(summaryKey, JSON.stringify(summary));
    dispatchEvent(new Event('why-how:summary'));
  } catch {
    // Nothing to show is no reason to disturb a reader.
  }
}
