import type { Option } from '#schemas/resolved-exercise.ts';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { Shape } from '#islands/_shared/Shape.tsx';

/**
 * The options as radio buttons, or as checkboxes where several are right. After checking they stay
 * what they are, so that everybody can still inspect what was chosen; they only refuse to change,
 * and say in words what they were.
 */
export function ChooseField({
  name,
  options,
  many,
  chosen,
  right,
  labels,
  onToggle,
}: {
  readonly name: string;
  readonly options: readonly Option[];
  readonly many: boolean;
  readonly chosen: readonly string[];
  /** Ids of the right options once the answer is checked. */
  readonly right: readonly string[] | undefined;
  readonly labels: QuestionLabels;
  readonly onToggle: (option: string) => void;
}) {
  const isChecked = right !== undefined;
  return (
    <div className="sort-options">
      {options.map((option, index) => {
        const isYours = isChecked && chosen.includes(option.id);
        const isRight = isChecked && right.includes(option.id);
        return (
          <label
            key={option.id}
            className="sort-option"
            data-mark={isRight ? 'correct' : isYours ? 'yours' : undefined}
          >
            <input
              type={many ? 'checkbox' : 'radio'}
              name={name}
              value={option.id}
              checked={chosen.includes(option.id)}
              aria-disabled={isChecked || undefined}
              onChange={() => {
                onToggle(option.id);
              }}
            />
            {option.shape && <Shape kind={option.shape} />}
            <span className="sort-label">{option.label}</span>
            {isYours && <span className="sort-mark">{labels.common.yourAnswer}</span>}
            {isRight && <span className="sort-mark">{labels.common.correctAnswer}</span>}
            {!isChecked && (
              <span className="sort-key" aria-hidden="true">
                {index + 1}
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}
