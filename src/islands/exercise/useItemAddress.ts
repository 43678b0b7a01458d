import { useEffect, useRef } from 'react';
import { fragmentOf, watchFragment } from '#browser/fragment.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { itemAddress } from './item-address.ts';

/** Calls back with the item the address names: once at the start and whenever it changes. */
export function useItemAddress(exercise: ResolvedExercise, onItem: (id: string) => void): void {
  const latest = useRef(onItem);
  useEffect(() => {
    latest.current = onItem;
  });
  useEffect(() => {
    const open = (fragment: string): void => {
      const item = exercise.items.find(({ id }) => itemAddress(id) === fragment);
      if (item) latest.current(item.id);
    };
    open(fragmentOf(window));
    return watchFragment(window, open);
  }, [exercise]);
}
