/** Where the reader was last; kept so that the home page can lead back there. */
interface Place {
  readonly path: string;
  readonly title: string;
}

const key = 'why-how.last-lesson';

/** Reads a stored place; text that is not one, or an address outside this site, is nothing. */
export function placeFrom(text: string | null, base: string): Place | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null) return undefined;
    const { path, title } = value as Partial<Record<keyof Place, unknown>>;
    const inside = typeof path === 'string' && path.startsWith(`${base}lessons/`);
    return inside && typeof title === 'string' && title !== '' ? { path, title } : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a lesson, and turns the home page's course link into a way back. */
export function lastLesson(document: Document, storage: Storage, base: string): void {
  const heading = document.querySelector('main[data-lesson] h1');
  if (heading) {
    const place = { path: document.location.pathname, title: heading.textContent };
    storage.setItem(key, JSON.stringify(place));
    return;
  }
  const link = document.querySelector<HTMLAnchorElement>('a[data-continue]');
  const place = link && placeFrom(storage.getItem(key), base);
  if (!place) return;
  link.href = place.path;
  link.textContent = (link.dataset['continueLabel'] ?? '').replace('{title}', place.title);
}
