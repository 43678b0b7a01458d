import { gradeItem } from '#domain/grade-item.ts';
import type { Answer } from '#domain/progress.ts';
import type { Outcome } from '#schemas/progress.ts';
import type { Item, ResolvedExercise } from '#schemas/resolved-exercise.ts';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { OutcomeTag } from '#islands/_shared/OutcomeTag.tsx';
import { AnswerNotes } from './AnswerNotes.tsx';
import { Explained } from './Explained.tsx';

/** What the answer was worth and why. Graded anew, so that words and verdict belong together. */
export function QuestionFeedback({
  exercise,
  item,
  answer,
  labels,
}: {
  readonly exercise: ResolvedExercise;
  readonly item: Item;
  readonly answer: Answer;
  readonly labels: QuestionLabels;
}) {
  const { given, shown } = answer.attempt;
  const grade = gradeItem(exercise, item, given);
  return (
    <div className="sort-feedback" data-outcome={grade.outcome}>
      <p className="sort-verdict">
        {shown ? (
          <strong>{labels.question.youAsked}</strong>
        ) : (
          <OutcomeTag outcome={grade.outcome} labels={labels.outcome} />
        )}
        <AnswerNotes item={item} answer={answer} labels={labels} />
      </p>
      <Explained
        exercise={exercise.id}
        item={item}
        grade={grade}
        hasMarks={item.type !== 'choose'}
        labels={labels}
      />
    </div>
  );
}

/** What the answer was worth, for the moment until the reasons are drawn. */
export function Verdict({
  outcome,
  labels,
}: {
  readonly outcome: Outcome;
  readonly labels: QuestionLabels;
}) {
  return (
    <div className="sort-feedback" data-outcome={outcome}>
      <p className="sort-verdict">
        <OutcomeTag outcome={outcome} labels={labels.outcome} />
      </p>
    </div>
  );
}
