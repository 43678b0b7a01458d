import { gradeItem } from '#domain/grading.ts';
import type { Answer } from '#domain/progress.ts';
import type { SortExercise, SortItem } from '#schemas/sort-exercise.ts';
import type { MatchLabels } from '#islands/_shared/labels.ts';
import { OutcomeTag } from '#islands/_shared/OutcomeTag.tsx';
import { Explained } from './Explained.tsx';
import { readMoreSentence } from './sentences.ts';

/** A checked card in the place where it was put: outcome and title, with the reason to unfold. */
export function MatchChecked({
  exercise,
  item,
  answer,
  isFresh,
  labels,
}: {
  readonly exercise: SortExercise;
  readonly item: SortItem;
  readonly answer: Answer;
  /** Checked on this visit: the reason is unfolded. */
  readonly isFresh: boolean;
  readonly labels: MatchLabels;
}) {
  const { option } = answer.attempt;
  const grade = gradeItem(item, option);
  return (
    <li className="match-checked" data-outcome={grade.outcome}>
      <details open={isFresh}>
        <summary data-item={item.id}>
          <OutcomeTag outcome={grade.outcome} labels={labels.outcome} /> {item.text}
        </summary>
        {answer.isChanged && <p className="small">{labels.common.changed}</p>}
        <Explained exercise={exercise} item={item} option={option} grade={grade} labels={labels} />
        {item.path && (
          <p className="small">
            <a href={item.path}>{readMoreSentence(item.text, labels)}</a>
          </p>
        )}
      </details>
    </li>
  );
}
