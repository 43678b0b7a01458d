import type { SortExercise } from '#schemas/sort-exercise.ts';
import type { ClassifyLabels } from '#islands/_shared/labels.ts';
import { Shape } from '#islands/_shared/Shape.tsx';

/**
 * The options as radio buttons. After checking they stay what they are, so that everybody can
 * still inspect what was chosen; they only refuse to change, and say in words what they were.
 */
export function ClassifyOptions({
  name,
  exercise,
  chosen,
  rightId,
  labels,
  onChoose,
}: {
  readonly name: string;
  readonly exercise: SortExercise;
  readonly chosen: string | undefined;
  /** Id of the right option once the answer is checked. */
  readonly rightId: string | undefined;
  readonly labels: ClassifyLabels;
  readonly onChoose: (option: string) => void;
}) {
  const isChecked = rightId !== undefined;
  return (
    <div className="sort-options">
      {exercise.options.map((option, index) => {
        const isYours = isChecked && option.id === chosen;
        const isRight = option.id === rightId;
        return (
          <label
            key={option.id}
            className="sort-option"
            data-mark={isRight ? 'correct' : isYours ? 'yours' : undefined}
          >
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === chosen}
              aria-disabled={isChecked || undefined}
              onChange={() => {
                onChoose(option.id);
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
