import { useId, useState, type ReactNode } from 'react';
import { numberIn } from '#domain/number-input.ts';
import { useEarly } from '#islands/_shared/useEarly.ts';
import { useSteady } from '#islands/_shared/useSteady.ts';
import { planLimits } from '#schemas/plan.ts';

interface Field {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A label above its field, with a hint that is read along. */
function Labeled({
  label,
  hint,
  children,
}: Field & { readonly children: (ids: { id: string; 'aria-describedby'?: string }) => ReactNode }) {
  const id = useId();
  const ids = hint === undefined ? { id } : { id, 'aria-describedby': `${id}-hint` };
  return (
    <div className="b-field">
      <label htmlFor={id}>{label}</label>
      {children(ids)}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="b-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** A line of text, or a few lines that grow. */
export function TextField({
  value,
  rows = 1,
  onText,
  most = planLimits.text,
  ...field
}: Field & {
  readonly value: string;
  readonly rows?: number;
  readonly most?: number;
  readonly onText: (text: string) => void;
}) {
  return (
    <Labeled {...field}>
      {(ids) =>
        rows === 1 ? (
          <input
            {...ids}
            value={value}
            maxLength={most}
            autoComplete="off"
            onChange={({ target }) => {
              onText(target.value);
            }}
          />
        ) : (
          <textarea
            {...ids}
            rows={rows}
            value={value}
            maxLength={most}
            onChange={({ target }) => {
              onText(target.value);
            }}
          />
        )
      }
    </Labeled>
  );
}

/** Several texts, one a line. */
export function LinesField({
  lines,
  most,
  onLines,
  ...field
}: Field & {
  readonly lines: readonly string[];
  readonly most: number;
  readonly onLines: (lines: readonly string[]) => void;
}) {
  return (
    <Labeled {...field}>
      {(ids) => (
        <textarea
          {...ids}
          rows={Math.max(3, lines.length + 1)}
          value={lines.join('\n')}
          onChange={({ target }) => {
            const said = target.value === '' ? [] : target.value.split('\n');
            onLines(said.slice(0, most).map((line) => line.slice(0, planLimits.text)));
          }}
        />
      )}
    </Labeled>
  );
}

/** A calendar day. */
export function DayField({
  value,
  onDay,
  ...field
}: Field & { readonly value: string; readonly onDay: (day: string) => void }) {
  return (
    <Labeled {...field}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          value={value}
          onChange={({ target }) => {
            onDay(target.value);
          }}
        />
      )}
    </Labeled>
  );
}

/** A number, rounded to `step`. What is typed stays as it is until the field is left. */
export function NumberField({
  value,
  step,
  least,
  most,
  onNumber,
  ...field
}: Field & {
  readonly value: number;
  readonly step: number;
  readonly least: number;
  readonly most: number;
  readonly onNumber: (number: number) => void;
}) {
  const [draft, setDraft] = useState<string>();
  return (
    <Labeled {...field}>
      {(ids) => (
        <input
          {...ids}
          className="b-number"
          inputMode="decimal"
          autoComplete="off"
          value={draft ?? (value === 0 ? '' : String(value))}
          onChange={({ target }) => {
            setDraft(target.value);
            const said = target.value.trim() === '' ? least : numberIn(target.value);
            if (said === undefined) return;
            onNumber(Math.min(most, Math.max(least, Math.round(said / step) * step)));
          }}
          onBlur={() => {
            setDraft(undefined);
          }}
        />
      )}
    </Labeled>
  );
}

/** One of several. The choice shows at once; what it changes is drawn after it. */
export function ChoiceField({
  value,
  onChoice,
  children,
  ...field
}: Field & {
  readonly value: string;
  readonly onChoice: (value: string) => void;
  readonly children: ReactNode;
}) {
  const { early, showThen } = useEarly<string>();
  const choose = useSteady(onChoice);
  return (
    <Labeled {...field}>
      {(ids) => (
        <select
          {...ids}
          value={early ?? value}
          onChange={({ target }) => {
            const next = target.value;
            showThen(next, () => {
              choose(next);
            });
          }}
        >
          {children}
        </select>
      )}
    </Labeled>
  );
}
