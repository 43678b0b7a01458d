/**
 * The term whose definition an event asks for: a mouse over it, focus by keyboard, or a first tap.
 * A second tap, and any click with a mouse, follows the link.
 */
export function askedTerm(event: Event): HTMLAnchorElement | undefined {
  const target = event.target instanceof Element ? event.target : null;
  const term = target?.closest<HTMLAnchorElement>('a.term[data-short]');
  if (!term) return undefined;
  const pointer = 'pointerType' in event ? event.pointerType : '';
  switch (event.type) {
    case 'pointerover':
      return pointer === 'mouse' ? term : undefined;
    case 'focusin':
      return term.matches(':focus-visible') ? term : undefined;
    case 'click':
      return pointer === 'touch' && !term.hasAttribute('aria-describedby') ? term : undefined;
    default:
      return undefined;
  }
}
