import type { QuestionLabels } from '#islands/_shared/labels.ts';

/** A number with its unit. A text field, because numbers are typed with commas, points and spaces. */
export function NumberField({
  id,
  unit,
  text,
  isChecked,
  labels,
  onType,
}: {
  readonly id: string;
  readonly unit: string;
  readonly text: string;
  readonly isChecked: boolean;
  readonly labels: QuestionLabels;
  readonly onType: (text: string) => void;
}) {
  return (
    <p className="number-field">
      <label htmlFor={id}>{labels.question.number}</label>
      <span>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          readOnly={isChecked}
          aria-describedby={`${id}-unit`}
          onChange={(event) => {
            onType(event.target.value);
          }}
        />{' '}
        <span id={`${id}-unit`}>{unit}</span>
      </span>
    </p>
  );
}
