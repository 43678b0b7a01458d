import { gradeItem } from '#domain/grading.ts';
import type { Answer } from '#domain/progress.ts';
import type { SortExercise, SortItem } from '#schemas/sort-exercise.ts';
import type { MatchLabels } from '#islands/_shared/labels.ts';
import { OutcomeTag } from '#islands/_shared/OutcomeTag.tsx';
import { Shape } from '#islands/_shared/Shape.tsx';
import { Explained } from './Explained.tsx';

/** A checked card in the place where it was put, with outcome and reason. */
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
    <li className="match-checked" data-item={item.id} data-outcome={grade.outcome} tabIndex={-1}>
      <p className="match-text">
        <Shape kind="tactic" /> {item.path ? <a href={item.path}>{item.text}</a> : item.text}
      </p>
      <details open={isFresh}>
        <summary>
          <OutcomeTag outcome={grade.outcome} labels={labels.outcome} />{' '}
          <span className="match-why">{labels.match.why}</span>
        </summary>
        {answer.isChanged && <p className="small">{labels.common.changed}</p>}
        <Explained exercise={exercise} item={item} option={option} grade={grade} labels={labels} />
      </details>
    </li>
  );
}
