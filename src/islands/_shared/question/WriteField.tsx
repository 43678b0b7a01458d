import type { WriteItem } from '#schemas/resolved-exercise.ts';
import type { QuestionLabels } from '#islands/_shared/labels.ts';

/** Long enough for a plan, short enough for a browser's storage. */
const longest = 4000;

/** First a text; then, beside it, the model answer and the marks to tick. */
export function WriteField({
  id,
  item,
  text,
  ticked,
  isComparing,
  isChecked,
  labels,
  onType,
  onTick,
}: {
  readonly id: string;
  readonly item: WriteItem;
  readonly text: string;
  readonly ticked: readonly string[];
  readonly isComparing: boolean;
  readonly isChecked: boolean;
  readonly labels: QuestionLabels;
  readonly onType: (text: string) => void;
  readonly onTick: (mark: string) => void;
}) {
  const { question } = labels;
  return (
    <div className="write-field">
      <label htmlFor={id}>{isChecked ? question.youWrote : question.write}</label>
      <textarea
        id={id}
        rows={6}
        maxLength={longest}
        value={text}
        readOnly={isChecked}
        onChange={(event) => {
          onType(event.target.value);
        }}
      />
      {isComparing && !isChecked && (
        <>
          <p className="explained-head">{labels.common.model}</p>
          <blockquote>{item.model}</blockquote>
          <fieldset className="write-rubric" data-group="rubric">
            <legend>{question.rubric}</legend>
            {item.rubric.map((mark) => (
              <label key={mark.id} className="sort-option">
                <input
                  type="checkbox"
                  checked={ticked.includes(mark.id)}
                  onChange={() => {
                    onTick(mark.id);
                  }}
                />
                <span>{mark.label}</span>
              </label>
            ))}
          </fieldset>
        </>
      )}
    </div>
  );
}
