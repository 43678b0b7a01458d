import { useEffect, useRef } from 'react';
import { exerciseAddress } from '#browser/exercise-address.ts';
import { gradeExercise } from '#domain/grading.ts';
import type { Answer } from '#domain/progress.ts';
import type { MatchExercise } from '#schemas/resolved-exercise.ts';
import { CopyLink } from '#islands/_shared/CopyLink.tsx';
import type { MatchLabels } from '#islands/_shared/labels.ts';
import { OutcomeTag } from '#islands/_shared/OutcomeTag.tsx';
import { RoundButtons } from './RoundButtons.tsx';
import { resultSentence } from '#islands/_shared/question/sentences.ts';

/** What the board is worth as a whole; takes the place of the cards. */
export function MatchResults({
  exercise,
  answers,
  isFresh,
  headingLevel,
  labels,
  onRetry,
}: {
  readonly exercise: MatchExercise;
  readonly answers: ReadonlyMap<string, Answer>;
  /** Checked just now: take the focus. */
  readonly isFresh: boolean;
  readonly headingLevel: 2 | 3;
  readonly labels: MatchLabels;
  readonly onRetry: (items: readonly string[]) => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFresh) heading.current?.focus();
  }, [isFresh]);
  const grade = gradeExercise(
    exercise,
    new Map([...answers].map(([item, { attempt }]) => [item, attempt.given])),
  );
  const Heading = headingLevel === 2 ? 'h3' : 'h4';
  return (
    <div className="sort-results match-results">
      <Heading ref={heading} tabIndex={-1}>
        {labels.match.resultTitle}
      </Heading>
      <p className="sort-score" data-outcome={grade.overall}>
        <OutcomeTag outcome={grade.overall} labels={labels.outcome} />
        <span>{resultSentence(grade, labels)}</span>
        <CopyLink
          href={exerciseAddress(exercise.id, `exercise-${exercise.id}`)}
          title={exercise.title}
          labels={labels}
        />
      </p>
      <RoundButtons exercise={exercise} missed={grade.missed} labels={labels} onRetry={onRetry} />
    </div>
  );
}
