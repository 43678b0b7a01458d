import { act } from '@testing-library/react';
import type { Progress } from '#schemas/progress.ts';

const key = 'why-how.progress';

/** Puts a record into the storage of the page, as if another tab had written it. */
export function storeRecord(progress: Progress): void {
  const text = JSON.stringify({ version: 2, data: progress });
  act(() => {
    window.localStorage.setItem(key, text);
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: text }));
  });
}
