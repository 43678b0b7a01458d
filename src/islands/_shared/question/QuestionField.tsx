import { optionsOf } from '#domain/options.ts';
import type { Answer } from '#domain/progress.ts';
import type { Item, ResolvedExercise } from '#schemas/resolved-exercise.ts';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { ChooseField } from './ChooseField.tsx';
import { NumberField } from './NumberField.tsx';
import { OrderField } from './OrderField.tsx';
import type { AnswerDraft } from './useAnswerDraft.ts';
import { WriteField } from './WriteField.tsx';

/** The field an item is answered in. Once there is an answer, no later choice can take its place. */
export function QuestionField({
  name,
  exercise,
  item,
  draft,
  answer,
  labels,
  announce,
  onChange,
}: {
  readonly name: string;
  readonly exercise: ResolvedExercise;
  readonly item: Item;
  readonly draft: AnswerDraft;
  readonly answer: Answer | undefined;
  readonly labels: QuestionLabels;
  readonly announce: (text: string) => void;
  readonly onChange: () => void;
}) {
  const isChecked = answer !== undefined;
  const given = answer?.attempt.given ?? draft.ids;
  const changed =
    <T,>(change: (value: T) => void) =>
    (value: T) => {
      if (isChecked) return;
      change(value);
      onChange();
    };
  switch (item.type) {
    case 'choose':
      return (
        <>
          {item.many && <p className="sort-many">{labels.question.many}</p>}
          <ChooseField
            name={`${name}-option`}
            options={optionsOf(exercise, item)}
            many={item.many}
            chosen={given}
            right={isChecked ? item.right : undefined}
            labels={labels}
            onToggle={changed(draft.toggle)}
          />
        </>
      );
    case 'order':
      return (
        <OrderField
          item={item}
          given={given.length > 0 ? given : draft.ids}
          isChecked={isChecked}
          labels={labels}
          onMove={changed(draft.setIds)}
          announce={announce}
        />
      );
    case 'number':
      return (
        <NumberField
          id={`${name}-number`}
          unit={item.unit}
          text={answer?.attempt.given[0] ?? draft.text}
          isChecked={isChecked}
          labels={labels}
          onType={changed(draft.setText)}
        />
      );
    case 'write':
      return (
        <WriteField
          id={`${name}-text`}
          item={item}
          text={answer?.attempt.text ?? draft.text}
          ticked={given}
          isComparing={draft.isComparing}
          isChecked={isChecked}
          labels={labels}
          onType={changed(draft.setText)}
          onTick={changed(draft.toggle)}
        />
      );
  }
}
