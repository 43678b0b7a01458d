import { useEffect, useRef } from 'react';
import { fragmentOf, watchFragment } from '#browser/fragment.ts';
import { itemPlace, type ItemPlace } from '#domain/item-address.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';

/** Calls back with the part the address names: once at the start and whenever it changes. */
export function useItemAddress(
  exercise: ResolvedExercise,
  onPlace: (place: ItemPlace) => void,
): void {
  const latest = useRef(onPlace);
  useEffect(() => {
    latest.current = onPlace;
  });
  useEffect(() => {
    const open = (fragment: string): void => {
      const place = itemPlace(exercise, fragment);
      if (place) latest.current(place);
    };
    open(fragmentOf(window));
    return watchFragment(window, open);
  }, [exercise]);
}
