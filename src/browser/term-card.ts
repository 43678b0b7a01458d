/** After leaving the term the card stays this long, so that a pointer can move onto it. */
const closeAfterMs = 300;

interface Open {
  readonly term: HTMLAnchorElement;
  readonly card: HTMLElement;
}

/** Puts the card under its term, or above where there is no room, inside the window. */
function place({ term, card }: Open): void {
  const at = term.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const edge = 8;
  const right = document.documentElement.clientWidth - edge - width;
  const below = at.bottom + edge;
  const top = below + height < window.innerHeight ? below : at.top - height - edge;
  card.style.left = `${Math.max(edge, Math.min(at.left, right)) + window.scrollX}px`;
  card.style.top = `${top + window.scrollY}px`;
}

/** The card is text only, in phrasing elements: it stands inside a paragraph. */
function draw(term: HTMLAnchorElement, readMore: string): HTMLElement {
  const card = document.createElement('span');
  card.className = 'term-card';
  const title = document.createElement('b');
  title.textContent = term.dataset['title'] ?? term.textContent;
  const short = document.createElement('span');
  short.id = 'term-card-short';
  short.textContent = term.dataset['short'] ?? '';
  const more = document.createElement('a');
  more.href = term.href;
  more.textContent = readMore;
  card.append(title, short, more);
  return card;
}

/**
 * Returns what opens the definition of a term in place. Leaving closes it after a moment, Escape at
 * once; the pointer may rest on it, and Tab goes from the term to the link inside.
 */
export function createTermCards(readMore: string): (term: HTMLAnchorElement) => void {
  let open: Open | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(timer);
    open?.term.removeAttribute('aria-describedby');
    open?.card.remove();
    open = undefined;
  };
  const stay = (): void => {
    clearTimeout(timer);
  };
  const leave = (): void => {
    clearTimeout(timer);
    timer = setTimeout(close, closeAfterMs);
  };
  const isInside = (node: EventTarget | null): boolean =>
    node instanceof Node && [open?.card, open?.term].some((part) => part?.contains(node));

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !open) return;
    if (open.card.contains(document.activeElement)) open.term.focus();
    close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (open && !isInside(target)) close();
  });
  document.addEventListener('focusout', ({ relatedTarget }) => {
    if (open && !isInside(relatedTarget)) leave();
  });
  document.addEventListener('pointerout', (event) => {
    if (open && event.pointerType === 'mouse' && event.target === open.term) leave();
  });

  return (term) => {
    stay();
    if (open?.term === term) return;
    close();
    const card = draw(term, readMore);
    term.after(card);
    term.setAttribute('aria-describedby', 'term-card-short');
    card.addEventListener('pointerenter', stay);
    card.addEventListener('pointerleave', leave);
    open = { term, card };
    place(open);
  };
}
