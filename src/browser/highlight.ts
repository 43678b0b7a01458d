import { fill } from '#i18n/fill.ts';
import { wordRanges, wordsToMark } from '#domain/word-ranges.ts';
import { wordsToMarkIn } from './marked-address.ts';
import { bringSearchStyle } from './search-style.ts';

const name = 'found';

/** A page with a word on every line is not marked to its end. */
const mostMarks = 500;

/** Places of the words in the text of an element; the text itself stays as it is. */
function rangesIn(root: Element, words: readonly string[]): Range[] {
  const { ownerDocument } = root;
  const walker = ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node && ranges.length < mostMarks; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, .sr')) continue;
    for (const [from, to] of wordRanges(node.nodeValue ?? '', words)) {
      const range = ownerDocument.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  }
  return ranges;
}

/**
 * Marks the words that the address names, with a note that says so. Escape or its button clears
 * the marks, the note and the words in the address.
 */
export function markWords(page: Window): void {
  const { document } = page;
  const main = document.querySelector('main');
  const { marked, unmark } =
    document.querySelector<HTMLElement>('dialog[data-search]')?.dataset ?? {};
  const { query } = wordsToMarkIn(page.location.href);
  const words = wordsToMark(query);
  // A browser that cannot mark without touching the text marks nothing.
  if (!main || marked === undefined || words.length === 0 || !('highlights' in CSS)) return;
  const ranges = rangesIn(main, words);
  if (ranges.length === 0) return;
  bringSearchStyle(document);
  CSS.highlights.set(name, new Highlight(...ranges));

  const note = document.createElement('div');
  note.className = 'marked-note';
  note.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = unmark ?? '';
  const said = document.createElement('span');
  note.append(said, button);
  document.body.append(note);
  said.textContent = fill(marked, { query });

  const stop = new AbortController();
  const clear = (): void => {
    stop.abort();
    CSS.highlights.delete(name);
    note.remove();
    // The reader may be at another place of the page by now.
    const { rest } = wordsToMarkIn(page.location.href);
    page.history.replaceState(page.history.state, '', rest);
  };
  button.addEventListener('click', clear);
  page.addEventListener(
    'keydown',
    (event) => {
      // An open dialog takes its own Escape.
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) clear();
    },
    { signal: stop.signal },
  );
}
