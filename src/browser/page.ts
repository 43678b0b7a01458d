import { searchOpener } from './search-opener.ts';
import { askedTerm } from './term-intent.ts';
import { whenShown } from './when-shown.ts';

// The script of every page. All of it counts against the budget: it opens the search, waits for the
// first event, then fetches the rest and hands the events over.
type Take = (event: Event) => void;

let take: Take | undefined;
let reader: Promise<Take | undefined> | undefined;

/** What answers events; nothing where it cannot be fetched, and the next event asks again. */
const fetchReader = (): Promise<Take | undefined> =>
  (reader ??= import('./reader.ts').then(
    ({ startReader }) => (take = startReader()),
    () => (reader = undefined),
  ));

/** True for a mouse that came over nothing one can press, or only rests where a page opens. */
const isIdle = ({ type, target }: Event): boolean =>
  type === 'pointerover' &&
  !(target instanceof Element && target.closest('a, button, summary, label, input'));

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
const onSearchEvent = dialog ? searchOpener(dialog) : undefined;

function onEvent(event: Event): void {
  onSearchEvent?.(event);
  if (take) {
    take(event);
    return;
  }
  if (isIdle(event)) return;
  // What the rest will answer must not be answered by the browser meanwhile.
  const tapped = event.type === 'click' ? askedTerm(event) : undefined;
  if (tapped) event.preventDefault();
  void fetchReader().then((late) => {
    if (late) late(event);
    // Without its card a term is the link it is; this click is not a tap.
    else tapped?.click();
  });
}

// A page for frames of other sites says its height instead: it has no search and no definitions.
const isEmbed = 'embed' in document.body.dataset;
// A widget that could not start leaves the plain text to its reader.
document.addEventListener('astro:hydration-error', ({ target }) => {
  if (target instanceof Element) {
    target.closest('.sort-exercise')?.setAttribute('data-state', 'plain');
  }
});
/** Somebody who was here before has something to be shown at once. */
function wasHere(): boolean {
  try {
    return ['summary', 'last-lesson'].some(
      (key) => localStorage.getItem(`why-how.${key}`) !== null,
    );
  } catch {
    return false;
  }
}
/** Listens to the reader, and does what nobody has to ask for. */
function start(): void {
  if (isEmbed) void import('./embed-page.ts');
  else {
    for (const type of ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click', 'scroll']) {
      document.addEventListener(type, onEvent);
    }
    // An address inside the page may point at something folded; the rest waits for the first paint.
    if (location.hash !== '') void fetchReader();
    else if (wasHere()) requestAnimationFrame(() => setTimeout(() => void fetchReader()));
  }
  // A result of the search says which words to mark.
  if (location.search.includes('highlight=')) {
    void import('./highlight.ts').then(({ markWords }) => {
      markWords(window);
    });
  }
}
whenShown(document, start);
