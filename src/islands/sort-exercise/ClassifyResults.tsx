import { useEffect, useRef } from 'react';
import { gradeExercise, gradeItem } from '#domain/grading.ts';
import type { Answer } from '#domain/progress.ts';
import type { SortExercise } from '#schemas/sort-exercise.ts';
import type { ClassifyLabels } from '#islands/_shared/labels.ts';
import { OutcomeTag } from '#islands/_shared/OutcomeTag.tsx';
import { AnswerNotes } from './AnswerNotes.tsx';
import { Explained } from './Explained.tsx';
import { RoundButtons } from './RoundButtons.tsx';
import { calibrationSentences, resultSentence } from './sentences.ts';
import { itemAddress } from './item-address.ts';

/** Counts, calibration, and every answer with its feedback. */
export function ClassifyResults({
  exercise,
  answers,
  isFresh,
  headingLevel,
  labels,
  onOpen,
  onRetry,
}: {
  readonly exercise: SortExercise;
  readonly answers: ReadonlyMap<string, Answer>;
  /** The learner has just come here: take the focus and unfold what was missed. */
  readonly isFresh: boolean;
  readonly headingLevel: 2 | 3;
  readonly labels: ClassifyLabels;
  readonly onOpen: (item: string) => void;
  readonly onRetry: (items: readonly string[]) => void;
}) {
  const { classify } = labels;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFresh) heading.current?.focus();
  }, [isFresh]);
  const whole = gradeExercise(
    exercise,
    new Map([...answers].map(([item, { attempt }]) => [item, attempt.option])),
  );
  const rows = exercise.items.flatMap((item) => {
    const answer = answers.get(item.id);
    return answer ? [{ item, answer, grade: gradeItem(item, answer.attempt.option) }] : [];
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
        {classify.resultTitle}
      </Heading>
      <p className="sort-score" data-outcome={whole.overall}>
        <OutcomeTag outcome={whole.overall} labels={labels.outcome} />
        {resultSentence(whole, labels)}
      </p>
      <RoundButtons exercise={exercise} missed={whole.missed} labels={labels} onRetry={onRetry} />
      <details className="sort-details" open={isFresh}>
        <summary>{classify.answers}</summary>
        {calibration.length > 0 && (
          <div className="sort-calibration">
            <Inner>{classify.sureHeading}</Inner>
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
                <Explained
                  exercise={exercise}
                  item={item}
                  option={answer.attempt.option}
                  grade={grade}
                  labels={labels}
                />
                <AnswerNotes answer={answer} labels={labels} />
                <p className="small">
                  <a
                    href={`#${itemAddress(item.id)}`}
                    onClick={() => {
                      onOpen(item.id);
                    }}
                  >
                    {classify.open}
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
