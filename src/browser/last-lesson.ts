import { nextFromSummary } from './summary.ts';

/** Where the reader was last; kept so that the home page can lead back there. */
interface Place {
  readonly path: string;
  readonly title: string;
}

const key = 'why-how.last-lesson';

/** Reads a stored place; text that is not one, or an address outside the lessons, is nothing. */
export function placeFrom(text: string | null, base: string): Place | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null) return undefined;
    const { path, title } = value as Partial<Record<keyof Place, unknown>>;
    const isInside = typeof path === 'string' && path.startsWith(`${base}lessons/`);
    return isInside && typeof title === 'string' && title !== '' ? { path, title } : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the lesson on this page, if it is one. */
export function rememberLesson(document: Document): void {
  const heading = document.querySelector('main[data-lesson] h1');
  if (!heading) return;
  const place: Place = { path: document.location.pathname, title: heading.textContent };
  try {
    localStorage.setItem(key, JSON.stringify(place));
  } catch {
    // Storage refused: the home page keeps its link to the course.
  }
}

function storedPlace(base: string): Place | undefined {
  try {
    return placeFrom(localStorage.getItem(key), base);
  } catch {
    return undefined;
  }
}

/** Turns the home page's link to the course into a way on: the next lesson, or the last one read. */
export function leadBack(document: Document, base: string): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-continue]');
  if (!link) return;
  const next = nextFromSummary();
  const place = next ? { ...next, path: `${base}${next.path.slice(1)}` } : storedPlace(base);
  if (!place) return;
  link.href = place.path;
  link.textContent = (link.dataset['continue'] ?? '').replace('{title}', place.title);
}
