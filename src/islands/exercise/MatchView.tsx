import { useRef } from 'react';
import type { MatchExercise } from '#schemas/resolved-exercise.ts';
import type { MatchLabels } from '#islands/_shared/labels.ts';
import { StorageNotice } from '#islands/_shared/StorageNotice.tsx';
import { useAnnouncer } from '#islands/_shared/useAnnouncer.ts';
import { MatchBoard } from './MatchBoard.tsx';
import { useReservedHeight } from '#islands/_shared/useReservedHeight.ts';
import { useSitting } from '#islands/_shared/question/useSitting.ts';

/** Matching cards to places on a board: drag, tap and tap, or keys. */
export default function MatchView({
  exercise,
  headingLevel,
  labels,
}: {
  readonly exercise: MatchExercise;
  readonly headingLevel: 2 | 3;
  readonly labels: MatchLabels;
}) {
  const sitting = useSitting(exercise);
  const [announced, announce] = useAnnouncer();
  const root = useRef<HTMLDivElement>(null);
  useReservedHeight(root);
  return (
    <div className="sort" ref={root}>
      <div role="status" className="sr">
        {announced}
      </div>
      <MatchBoard
        // New elements for the restored board: moving the old ones would count as a layout shift.
        key={String(sitting.isReady)}
        exercise={exercise}
        sitting={sitting}
        headingLevel={headingLevel}
        labels={labels}
        announce={announce}
      />
      <StorageNotice isKept={sitting.isKept} text={labels.common.notKept} />
    </div>
  );
}
