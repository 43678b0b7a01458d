import { useEffect, useRef } from 'react';
import { exerciseAddress } from '#browser/exercise-address.ts';
import { gradeItem } from '#domain/grade-item.ts';
import { gradeExercise } from '#domain/grading.ts';
import { itemAddress } from '#domain/item-address.ts';
import type { Answer } from '#domain/progress.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { CopyLink } from '#islands/_shared/CopyLink.tsx';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { OutcomeTag } from '#islands/_shared/OutcomeTag.tsx';
import { AnswerNotes } from '#islands/_shared/question/AnswerNotes.tsx';
import { Explained } from '#islands/_shared/question/Explained.tsx';
import { RoundButtons } from './RoundButtons.tsx';
import { calibrationSentences, resultSentence } from '#islands/_shared/question/sentences.ts';

/** Counts, calibration, and every answer with its feedback. */
export function QuestionResults({
  exercise,
  answers,
  isFresh,
  headingLevel,
  labels,
  onOpen,
  onRetry,
}: {
  readonly exercise: ResolvedExercise;
  readonly answers: ReadonlyMap<string, Answer>;
  /** The learner has just come here: take the focus and unfold what was missed. */
  readonly isFresh: boolean;
  readonly headingLevel: 2 | 3;
  readonly labels: QuestionLabels;
  readonly onOpen: (item: string) => void;
  readonly onRetry: (items: readonly string[]) => void;
}) {
  const { question } = labels;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFresh) heading.current?.focus();
  }, [isFresh]);
  const whole = gradeExercise(
    exercise,
    new Map([...answers].map(([item, { attempt }]) => [item, attempt.given])),
  );
  const rows = exercise.items.flatMap((item) => {
    const answer = answers.get(item.id);
    return answer ? [{ item, answer, grade: gradeItem(exercise, item, answer.attempt.given) }] : [];
  });
  const certainties = rows.map(({ answer, grade: { outcome } }) => ({
    certainty: answer.attempt.certainty,
    outcome,
  }));
  const calibration = calibrationSentences(certainties, labels);
  const Heading = headingLevel === 2 ? 'h3' : 'h4';
  const Inner = headingLevel === 2 ? 'h4' : 'h5';
  return (
    <div className="sort-results">
      <Heading ref={heading} tabIndex={-1}>
        {question.resultTitle}
      </Heading>
      <p className="sort-score" data-outcome={whole.overall}>
        <OutcomeTag outcome={whole.overall} labels={labels.outcome} />
        {resultSentence(whole, labels)}
        <CopyLink
          href={exerciseAddress(exercise.id, `exercise-${exercise.id}`)}
          title={exercise.title}
          labels={labels}
        />
      </p>
      {exercise.debrief !== undefined && (
        <div className="sort-debrief">
          <Inner>{question.debrief}</Inner>
          <p>{exercise.debrief}</p>
        </div>
      )}
      <RoundButtons exercise={exercise} missed={whole.missed} labels={labels} onRetry={onRetry} />
      <details className="sort-details" open={isFresh}>
        <summary>{question.answers}</summary>
        {calibration.length > 0 && (
          <div className="sort-calibration">
            <Inner>{question.sureHeading}</Inner>
            <ul className="plain">
              {calibration.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
        <ol className="sort-answers plain">
          {rows.map(({ item, answer, grade }) => (
            <li key={item.id}>
              <details open={isFresh && grade.outcome !== 'correct'}>
                <summary>
                  <OutcomeTag outcome={grade.outcome} labels={labels.outcome} />{' '}
                  <span>{item.text}</span>
                </summary>
                {answer.attempt.text !== undefined && (
                  <>
                    <p className="explained-head">{question.youWrote}</p>
                    <blockquote>{answer.attempt.text}</blockquote>
                  </>
                )}
                <Explained exercise={exercise.id} item={item} grade={grade} labels={labels} />
                <AnswerNotes item={item} answer={answer} labels={labels} />
                <p className="small">
                  <a
                    href={`#${itemAddress(item.id)}`}
                    onClick={() => {
                      onOpen(item.id);
                    }}
                  >
                    {question.open}
                  </a>
                </p>
              </details>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
