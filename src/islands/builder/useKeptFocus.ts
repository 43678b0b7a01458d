import { useEffect, useRef, type FocusEvent } from 'react';

const focusable = 'a[href], button, summary, input, select, textarea';

/** A place of the page: an element that held something, and as which of its children. */
interface Place {
  readonly parent: Element;
  readonly index: number;
}

/** All places that hold an element, from the inside out, up to the board. */
function placesOf(element: Element, root: Element): readonly Place[] {
  const parent = element.parentElement;
  if (!parent || element === root) return [];
  return [{ parent, index: [...parent.children].indexOf(element) }, ...placesOf(parent, root)];
}

/** What can take the focus at a place: what stands there now, or else what stands last. */
function nearest({ parent, index }: Place): HTMLElement | undefined {
  const one = parent.children[Math.min(index, parent.children.length - 1)];
  if (one instanceof HTMLElement && one.matches(focusable)) return one;
  return (
    one?.querySelector<HTMLElement>(focusable) ??
    parent.closest('[data-step]')?.querySelector<HTMLElement>('h2') ??
    undefined
  );
}

/**
 * Where an edit takes away what had the focus (a question that is set aside, a measure that is
 * removed), the focus goes to what stands in its place. Returns what hears the focus on the board.
 */
export function useKeptFocus(): (event: FocusEvent) => void {
  const last = useRef<{ readonly element: Element; readonly places: readonly Place[] }>(undefined);
  useEffect(() => {
    if (!last.current || last.current.element.isConnected) return;
    const { element, places } = last.current;
    last.current = undefined;
    const { activeElement, body } = element.ownerDocument;
    if (activeElement !== body) return;
    const place = places.find(({ parent }) => parent.isConnected);
    if (place) nearest(place)?.focus();
  });
  return ({ target, currentTarget }) => {
    last.current = { element: target, places: placesOf(target, currentTarget) };
  };
}
