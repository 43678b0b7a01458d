import type { Certainty } from '#schemas/progress.ts';
import type { QuestionLabels } from '#islands/_shared/labels.ts';

const certainties: readonly Certainty[] = [1, 2, 3];

/** Asks how sure the learner is, before any feedback. */
export function CertaintyChoice({
  name,
  isReady,
  certainty,
  labels,
  onChoose,
}: {
  readonly name: string;
  readonly isReady: boolean;
  readonly certainty: Certainty | undefined;
  readonly labels: QuestionLabels;
  readonly onChoose: (certainty: Certainty) => void;
}) {
  return (
    <fieldset className="sort-sure" disabled={!isReady} data-group="certainty">
      <legend>{labels.question.sure}</legend>
      <div className="sort-sure-options">
        {certainties.map((value) => (
          <label key={value} className="sort-option">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === certainty}
              onChange={() => {
                onChoose(value);
              }}
            />
            <span className="sort-label">{labels.question[`sure${value}`]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
