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
  readonly labels: ExerciseLabels;
}) {
  const labelOf = (id: string) => exercise.options.find((o) => o.id === id)?.label ?? id;
  const { common } = labels;
  return (
    <dl className="explained">
      <div>
        <dt>
          {labelOf(option)} <span className="sort-mark">{common.yourAnswer}</span>{' '}
          {grade.outcome === 'correct' && <span className="sort-mark">{common.correctAnswer}</span>}
        </dt>
        <dd>{grade.feedback}</dd>
      </div>
      {grade.outcome !== 'correct' && (
        <div>
          <dt>
            {labelOf(item.answer)} <span className="sort-mark">{common.correctAnswer}</span>
          </dt>
          <dd>{grade.answerFeedback}</dd>
        </div>
      )}
    </dl>
  );
}
