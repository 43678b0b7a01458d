/** True while the reader types somewhere, so that a letter is a letter. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Tells whether an event asks for the search: `/`, Ctrl/Cmd+K, or a plain click on its button. */
export function asksForSearch(event: Event): boolean {
  if (event instanceof KeyboardEvent) {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey;
    return key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target);
  }
  return event.type === 'click' && isNearSearch(event);
}

/** Tells whether an event happens on a search button. */
export function isNearSearch({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-search-open]') !== null;
}
