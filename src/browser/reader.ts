import { askedButton } from './asked-button.ts';
import { askedLink, copyLink } from './copy-link.ts';
import { toggleFrame } from './frame-here.ts';
import { leadBack, rememberLesson } from './last-lesson.ts';
import { recordReading } from './lesson-read.ts';
import { addPlaceLinks } from './place-links.ts';
import { prefetcher } from './prefetch.ts';
import { reveal } from './reveal.ts';
import { showSummary } from './summary.ts';
import { createTermCards } from './term-card.ts';
import { askedTerm } from './term-intent.ts';
import { onThemeEvent } from './theme.ts';
import { wireToc } from './toc.ts';

/**
 * Starts everything that helps a reader: definitions in place, theme, current heading.
 * Returns what takes an event; page.ts hands it every event from the first one on.
 */
export function startReader(): (event: Event) => void {
  const prefetch = prefetcher(window);
  const showTerm = createTermCards(document.body.dataset['readMore'] ?? '');
  const base = import.meta.env.BASE_URL.replace(/\/?$/u, '/');
  wireToc(document);
  addPlaceLinks(document);
  rememberLesson(document);
  leadBack(document, base);
  recordReading(document, base);
  const show = (): void => {
    showSummary(document, Date.now());
  };
  show();
  // Only in a built guide; in development every file changes all the time.
  if (import.meta.env.PROD) {
    requestIdle(
      () => void import('./offline.ts').then(({ keepOffline }) => keepOffline(window, base)),
    );
  }
  for (const event of ['why-how:summary', 'storage', 'pageshow']) addEventListener(event, show);
  reveal(window);
  addEventListener('hashchange', () => {
    reveal(window);
  });
  return (event) => {
    onThemeEvent(event);
    prefetch(event);
    const link = askedLink(event);
    if (link) {
      event.preventDefault();
      void copyLink(link, window);
    }
    const framing = askedButton(event, 'button[data-frame]');
    if (framing) toggleFrame(framing, window);
    const coding = askedButton(event, 'button[data-embed]');
    if (coding) void copyCode(coding);
    const term = askedTerm(event);
    if (!term) return;
    if (event.type === 'click') event.preventDefault();
    if (event.type === 'click' || term.matches(':hover, :focus')) showTerm(term);
  };
}

async function copyCode(button: HTMLButtonElement): Promise<void> {
  const { copyEmbedCode } = await import('./embed-code.ts');
  await copyEmbedCode(button, window);
}

/** Safari has no idle callback; a pause of two seconds is as good. */
function requestIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 2000);
}
