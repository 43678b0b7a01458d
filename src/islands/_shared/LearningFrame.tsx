import type { ReactNode } from 'react';
import type { PracticeIndex } from '#schemas/practice-index.ts';
import type { Progress } from '#schemas/progress.ts';
import { FetchState, type FetchWords } from './FetchState.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import { useAnnouncer } from './useAnnouncer.ts';
import { usePracticeIndex } from './useExercises.ts';
import { useProgress } from './useProgress.ts';

/** What a view of the course works on. */
export interface Learning {
  readonly index: PracticeIndex;
  readonly progress: Progress;
  /** Says something in the polite live region of the frame. */
  readonly announce: (text: string) => void;
}

/** Waits for the course and the learner's record, then draws what works on both. */
export function LearningFrame({
  isWaiting = false,
  words,
  notKept,
  children,
}: {
  /** The view itself waits for something more. */
  readonly isWaiting?: boolean;
  readonly words: FetchWords;
  readonly notKept: string;
  readonly children: (learning: Learning) => ReactNode;
}) {
  const index = usePracticeIndex();
  const { progress, isKept, isReady } = useProgress();
  const [announced, announce] = useAnnouncer();
  const isOpen = index.state === 'ready' && isReady && !isWaiting;
  return (
    <div className="sort">
      <div role="status" className="sr">
        {announced}
      </div>
      {isOpen ? (
        children({ index: index.value, progress, announce })
      ) : (
        <FetchState
          fetched={index.state === 'failed' ? index : { state: 'waiting' }}
          words={words}
        />
      )}
      <StorageNotice isKept={isKept} text={notKept} />
    </div>
  );
}
