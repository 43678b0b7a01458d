import { gradeItem } from '#domain/grading.ts';
import type { Answer } from '#domain/progress.ts';
import type { SortExercise, SortItem } from '#schemas/sort-exercise.ts';
import type { ClassifyLabels } from '#islands/_shared/labels.ts';
import { OutcomeTag } from '#islands/_shared/OutcomeTag.tsx';
import { AnswerNotes } from './AnswerNotes.tsx';
import { Explained } from './Explained.tsx';

/** What the answer was worth and why. Graded anew, so that words and verdict belong together. */
export function ClassifyFeedback({
  exercise,
  item,
  answer,
  labels,
}: {
  readonly exercise: SortExercise;
  readonly item: SortItem;
  readonly answer: Answer;
  readonly labels: ClassifyLabels;
}) {
  const { option } = answer.attempt;
  const grade = gradeItem(item, option);
  return (
    <div className="sort-feedback" data-outcome={grade.outcome}>
      <p className="sort-verdict">
        <OutcomeTag outcome={grade.outcome} labels={labels.outcome} />
        <AnswerNotes answer={answer} labels={labels} />
      </p>
      <Explained exercise={exercise} item={item} option={option} grade={grade} />
    </div>
  );
}
