/** Screen readers miss a region that changes together with the rest of the page. */
const delayMs = 100;
/** Time to read a sentence or two. */
const staysMs = 6000;

let timer: ReturnType<typeof setTimeout> | undefined;

function regionIn(document: Document): HTMLElement {
  const known = document.querySelector<HTMLElement>('[data-said]');
  if (known) return known;
  const region = document.createElement('p');
  region.dataset['said'] = '';
  region.setAttribute('role', 'status');
  document.body.append(region);
  return region;
}

/** Shows a sentence at the edge of the window for a moment, and lets screen readers say it. */
export function say(document: Document, text: string): void {
  const region = regionIn(document);
  const show = (words: string): void => {
    region.className = words === '' ? 'sr' : 'notice no-print';
    region.textContent = words;
  };
  show('');
  clearTimeout(timer);
  timer = setTimeout(() => {
    show(text);
    timer = setTimeout(show, staysMs, '');
  }, delayMs);
}
