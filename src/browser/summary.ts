import { isDue } from '#domain/due.ts';
import { isRecord } from '#schemas/is-record.ts';

/** What a page shows of a learner's progress; written by summary-store.ts. */
export interface StoredSummary {
  readonly due: readonly number[];
  readonly lessons: Readonly<Record<string, 'started' | 'done'>>;
  readonly next?: { readonly path: string; readonly title: string };
}

export const summaryKey = 'why-how.summary';

/** Reads stored text. Whatever does not fit is left out; the text itself is made anew anyway. */
export function summaryFrom(text: string | null): StoredSummary {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    value = undefined;
  }
  const { due, lessons, next } = isRecord(value) ? value : {};
  const isNext = isRecord(next) && typeof next['path'] === 'string';
  const path = isNext && typeof next['path'] === 'string' ? next['path'] : '';
  const title = isNext && typeof next['title'] === 'string' ? next['title'] : '';
  return {
    due: Array.isArray(due) ? due.filter((at) => typeof at === 'number') : [],
    lessons: Object.fromEntries(
      Object.entries(isRecord(lessons) ? lessons : {}).flatMap(([id, state]) =>
        state === 'started' || state === 'done' ? [[id, state]] : [],
      ),
    ),
    // Only lessons of this guide: stored text is not trusted with an address.
    ...(/^\/lessons\/[a-z0-9-]+\/$/u.test(path) && title !== '' ? { next: { path, title } } : {}),
  };
}

function stored(): StoredSummary {
  try {
    return summaryFrom(localStorage.getItem(summaryKey));
  } catch {
    return summaryFrom(null);
  }
}

/** Marks lessons in the outline and says how many prompts are due. */
export function showSummary(document: Document, now: number): void {
  const { due, lessons, next } = stored();
  for (const link of document.querySelectorAll<HTMLElement>('[data-lesson-id]')) {
    const id = link.dataset['lessonId'] ?? '';
    const state = lessons[id] ?? (next?.path === `/lessons/${id}/` ? 'next' : undefined);
    const word = link.querySelector('[data-state-words]');
    const words: DOMStringMap = word instanceof HTMLElement ? word.dataset : {};
    if (state) link.dataset['state'] = state;
    else delete link.dataset['state'];
    if (word) word.textContent = state ? (words[state] ?? '') : '';
  }
  const count = due.filter((at) => isDue(at, now)).length;
  for (const badge of document.querySelectorAll<HTMLElement>('[data-due]')) {
    badge.hidden = count === 0;
    const text = count > 99 ? '99+' : String(count);
    badge.textContent = (badge.dataset['due'] ?? '{count}').replace('{count}', text);
  }
}

/** The lesson to go on with, if any is known. */
export function nextFromSummary(): StoredSummary['next'] {
  return stored().next;
}
