import type { Answer } from '#domain/progress.ts';
import type { Item } from '#schemas/resolved-exercise.ts';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { hintsUsedSentence } from './sentences.ts';

/** How sure the learner said to be, how many hints were read, and whether the item has changed. */
export function AnswerNotes({
  item,
  answer,
  labels,
}: {
  readonly item: Item;
  readonly answer: Answer;
  readonly labels: QuestionLabels;
}) {
  const { certainty, hints } = answer.attempt;
  return (
    <span className="sort-notes">
      {certainty && <span>{labels.question[`youWere${certainty}`]}</span>}
      {hints !== undefined && <span>{hintsUsedSentence(hints, item.hints.length, labels)}</span>}
      {answer.isChanged && <span>{labels.common.changed}</span>}
    </span>
  );
}
