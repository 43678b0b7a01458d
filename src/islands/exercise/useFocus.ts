import { useEffect, useState, type RefObject } from 'react';

interface Wanted {
  readonly find: (root: HTMLElement) => HTMLElement | null | undefined;
  /** After a drag the card is under the pointer already; scrolling would carry it away. */
  readonly preventScroll: boolean;
}

const cardWith = (id: string) => (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('[data-item]')].find((el) => el.dataset['item'] === id);

/** Moves the focus once the board is drawn again, since cards change their place in the page. */
export function useFocus(root: RefObject<HTMLElement | null>) {
  const [wanted, setWanted] = useState<Wanted>();
  useEffect(() => {
    if (!wanted || !root.current) return;
    const element = wanted.find(root.current);
    // A checked card folds its reason away; who is led to it wants to read it.
    element?.closest('details')?.setAttribute('open', '');
    element?.focus({ preventScroll: wanted.preventScroll });
  }, [wanted, root]);
  return {
    onCard: (id: string, preventScroll = false) => {
      setWanted({ find: cardWith(id), preventScroll });
    },
    onFirstCard: () => {
      setWanted({
        find: (el) => el.querySelector<HTMLElement>('[data-item]'),
        preventScroll: false,
      });
    },
    onCheck: () => {
      setWanted({
        find: (el) => el.querySelector<HTMLElement>('[data-check]'),
        preventScroll: false,
      });
    },
  };
}
