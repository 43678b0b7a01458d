import { useEffect, useRef } from 'react';
import { explanationsOf } from '#domain/explanations.ts';
import type { ItemPlace } from '#domain/item-address.ts';
import type { ExerciseLabels } from '#islands/_shared/labels.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';

/** The explanation a link leads to. It is shown before answering, for that is what was shared. */
export function LinkedPart({
  exercise,
  place,
  labels,
}: {
  readonly exercise: ResolvedExercise;
  readonly place: ItemPlace;
  readonly labels: ExerciseLabels;
}) {
  const root = useRef<HTMLDivElement>(null);
  const item = exercise.items.find(({ id }) => id === place.item);
  const told = item && explanationsOf(exercise, item).find(({ id }) => id === place.feedback);
  useEffect(() => {
    root.current?.focus();
  }, []);
  if (!told) return null;
  return (
    <div className="note" ref={root} tabIndex={-1}>
      <p className="note-kind">{labels.common.opened}</p>
      <p>{item.text}</p>
      {told.label !== '' && (
        <p>
          <strong>{told.label}</strong>
        </p>
      )}
      <p>{told.text}</p>
    </div>
  );
}
