import type { Answer } from '#domain/progress.ts';
import type { ClassifyLabels } from '#islands/_shared/labels.ts';

/** How sure the learner said to be, and whether the statement has changed since. */
export function AnswerNotes({
  answer,
  labels,
}: {
  readonly answer: Answer;
  readonly labels: ClassifyLabels;
}) {
  const { certainty } = answer.attempt;
  return (
    <span className="sort-notes">
      {certainty && <span>{labels.classify[`youWere${certainty}`]}</span>}
      {answer.isChanged && <span>{labels.common.changed}</span>}
    </span>
  );
}
