import { rememberLesson } from './last-lesson.ts';
import { reveal } from './reveal.ts';
import { searchOpener } from './search-opener.ts';
import { createTermCards } from './term-card.ts';
import { askedTerm } from './term-intent.ts';
import { onThemeEvent } from './theme.ts';
import { wireToc } from './toc.ts';

/**
 * Starts everything that helps a reader: definitions in place, search, theme, current heading.
 * Returns what takes an event; page.ts hands it every event from the first one on.
 */
export function startReader(): (event: Event) => void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
  const onSearchEvent = dialog ? searchOpener(dialog) : () => undefined;
  const showTerm = createTermCards(document.body.dataset['readMore'] ?? '');
  wireToc(document);
  rememberLesson(document);
  reveal(window);
  addEventListener('hashchange', () => {
    reveal(window);
  });
  return (event) => {
    onThemeEvent(event);
    onSearchEvent(event);
    const term = askedTerm(event);
    if (!term) return;
    if (event.type === 'click') event.preventDefault();
    if (event.type === 'click' || term.matches(':hover, :focus')) showTerm(term);
  };
}
