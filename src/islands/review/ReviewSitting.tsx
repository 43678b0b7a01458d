import { useEffect, useRef, useState } from 'react';
import { fill } from '#i18n/fill.ts';
import type { ItemRef } from '#domain/interleaved.ts';
import { FetchState, type FetchWords } from '#islands/_shared/FetchState.tsx';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { SetRunner, type SetWords } from '#islands/_shared/question/SetRunner.tsx';
import { useExercises } from '#islands/_shared/useExercises.ts';
import { useProgress } from '#islands/_shared/useProgress.ts';
import { answersIn } from '#domain/assessment.ts';
import type { ReviewWords } from './sentences.ts';

/** One sitting; missed items come again at its end. */
export function ReviewSitting({
  refs,
  set,
  labels,
  words,
  moreDue,
  announce,
  onMore,
}: {
  readonly refs: readonly ItemRef[];
  readonly set: string;
  readonly labels: QuestionLabels;
  readonly words: {
    readonly set: SetWords;
    readonly fetch: FetchWords;
    readonly review: ReviewWords;
  };
  /** Prompts that are still due now. */
  readonly moreDue: number;
  readonly announce: (text: string) => void;
  readonly onMore: () => void;
}) {
  const exercises = useExercises(refs.map(({ exercise }) => exercise));
  const { progress } = useProgress();
  const [isDone, setIsDone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isDone) heading.current?.focus();
  }, [isDone]);
  if (exercises.state !== 'ready') return <FetchState fetched={exercises} words={words.fetch} />;
  const { review } = words;
  if (isDone) {
    const firsts = [...answersIn(progress, set).values()];
    const right = firsts.filter(({ outcome }) => outcome === 'correct').length;
    return (
      <div className="sort-results">
        <h2 ref={heading} tabIndex={-1}>
          {review.done}
        </h2>
        <p>{fill(review.doneText, { right, total: firsts.length })}</p>
        {moreDue > 0 && (
          <div className="sort-actions">
            <button type="button" className="button" onClick={onMore}>
              {fill(review.more, { count: moreDue })}
            </button>
          </div>
        )}
      </div>
    );
  }
  return (
    <SetRunner
      refs={refs}
      exercises={exercises.value}
      set={set}
      earlier={new Map()}
      repeatsMissed
      labels={labels}
      words={words.set}
      announce={announce}
      onFinish={() => {
        setIsDone(true);
      }}
    />
  );
}
