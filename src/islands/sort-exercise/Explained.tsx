import type { ItemGrade } from '#domain/grading.ts';
import type { SortExercise, SortItem } from '#schemas/sort-exercise.ts';
import type { ExerciseLabels } from '#islands/_shared/labels.ts';

/** The chosen option and, if it was not right, the right one, each with its text. */
export function Explained({
  exercise,
  item,
  option,
  grade,
  labels,
}: {
  readonly exercise: SortExercise;
  readonly item: SortItem;
  /** Id of the chosen option. */
  readonly option: string;
  readonly grade: ItemGrade;
  /** Left out where the options themselves say which was chosen and which is right. */
  readonly labels?: ExerciseLabels;
}) {
  const isRight = grade.outcome === 'correct';
  const labelOf = (id: string) => exercise.options.find((o) => o.id === id)?.label ?? id;
  const mark = (text: string) => <span className="sort-mark">{text}</span>;
  return (
    <dl className="explained">
      <div>
        <dt>
          {labelOf(option)} {labels && mark(labels.common.yourAnswer)}{' '}
          {labels && isRight && mark(labels.common.correctAnswer)}
        </dt>
        <dd>{grade.feedback}</dd>
      </div>
      {!isRight && (
        <div>
          <dt>
            {labelOf(item.answer)} {labels && mark(labels.common.correctAnswer)}
          </dt>
          <dd>{grade.answerFeedback}</dd>
        </div>
      )}
    </dl>
  );
}
