import { gradeItem } from '#domain/grade-item.ts';
import type { Answer } from '#domain/progress.ts';
import type { MatchExercise, ChooseItem } from '#schemas/resolved-exercise.ts';
import type { MatchLabels } from '#islands/_shared/labels.ts';
import { OutcomeTag } from '#islands/_shared/OutcomeTag.tsx';
import { Explained } from '#islands/_shared/question/Explained.tsx';
import { readMoreSentence } from '#islands/_shared/question/sentences.ts';

/** A checked card in the place where it was put: outcome and title, with the reason to unfold. */
export function MatchChecked({
  exercise,
  item,
  answer,
  isFresh,
  labels,
}: {
  readonly exercise: MatchExercise;
  readonly item: ChooseItem;
  readonly answer: Answer;
  /** Checked on this visit: the reason is unfolded. */
  readonly isFresh: boolean;
  readonly labels: MatchLabels;
}) {
  const grade = gradeItem(exercise, item, answer.attempt.given);
  return (
    <li className="match-checked" data-outcome={grade.outcome}>
      <details open={isFresh}>
        <summary data-item={item.id}>
          <OutcomeTag outcome={grade.outcome} labels={labels.outcome} /> {item.text}
        </summary>
        {answer.isChanged && <p className="small">{labels.common.changed}</p>}
        <Explained exercise={exercise.id} item={item} grade={grade} labels={labels} />
        {item.path && (
          <p className="small">
            <a href={item.path}>{readMoreSentence(item.text, labels)}</a>
          </p>
        )}
      </details>
    </li>
  );
}
