import { memo, useMemo, useState } from 'react';
import { addMeasure, changeMeasure, removeMeasure } from '#domain/plan-edit.ts';
import { fill } from '#i18n/fill.ts';
import { planLimits, type Measure, type Plan } from '#schemas/plan.ts';
import { strategyOf, tacticTitle, type Desk } from './desk.ts';
import { ChoiceField, TextField } from './fields.tsx';
import { Step } from './Step.tsx';

const fresh: Measure = { text: '', kind: 'leading', goal: false, tactics: [] };

/** One number with what it shows. */
const MeasureCard = memo(function MeasureCard({
  desk,
  index,
  one,
  placed,
}: {
  readonly desk: Desk;
  readonly index: number;
  readonly one: Measure;
  /** Ids of the tactics it may follow. */
  readonly placed: readonly string[];
}) {
  const { view } = desk.words;
  const [isOpen, setIsOpen] = useState(false);
  const label = fill(view.measure, { number: index + 1 });
  const change = (next: Partial<Measure>) => {
    desk.edit('changed', label, (before) => changeMeasure(before, index, next));
  };
  return (
    <li className="b-measure">
      <TextField
        label={label}
        rows={2}
        value={one.text}
        onText={(text) => {
          change({ text });
        }}
      />
      <ChoiceField
        label={view.kind}
        value={one.kind}
        onChoice={(kind) => {
          change({ kind: kind === 'lagging' ? 'lagging' : 'leading' });
        }}
      >
        <option value="leading">{view.early}</option>
        <option value="lagging">{view.late}</option>
      </ChoiceField>
      <details
        onToggle={({ currentTarget }) => {
          setIsOpen(currentTarget.open);
        }}
      >
        <summary>{fill(view.follows, { count: one.tactics.length })}</summary>
        <label className="b-check">
          <input
            type="checkbox"
            checked={one.goal}
            onChange={({ target }) => {
              change({ goal: target.checked });
            }}
          />
          {view.showsGoal}
        </label>
        {placed.length === 0 && <p className="b-hint">{view.noTactics}</p>}
        {(isOpen ? placed : []).map((id) => (
          <label key={id} className="b-check">
            <input
              type="checkbox"
              checked={one.tactics.includes(id)}
              onChange={({ target }) => {
                const others = one.tactics.filter((tactic) => tactic !== id);
                change({ tactics: target.checked ? [...others, id] : others });
              }}
            />
            {tacticTitle(desk, id)}
          </label>
        ))}
        <button
          type="button"
          className="b-chip"
          onClick={() => {
            desk.edit('removed', label, (before) => removeMeasure(before, index));
          }}
        >
          {fill(view.takeMeasure, { number: index + 1 })}
        </button>
      </details>
    </li>
  );
});

/** Numbers that move early, and numbers that show the end. */
export const Measures = memo(function Measures({
  desk,
  strategy: id,
  tactics,
  measures,
}: {
  readonly desk: Desk;
  /** Id of the chosen strategy; empty while none is. */
  readonly strategy: string;
} & Pick<Plan, 'tactics' | 'measures'>) {
  const { words } = desk;
  const { view } = words;
  const strategy = strategyOf(desk, id);
  const placed = useMemo(() => [...new Set(tactics.map(({ tactic }) => tactic))], [tactics]);
  const isThere = (text: string) => measures.some((one) => one.text === text);
  const suggested = (['leading', 'lagging'] as const)
    .flatMap((kind) => (strategy?.[kind] ?? []).map((text) => ({ ...fresh, text, kind })))
    .filter(({ text }) => !isThere(text));
  const add = (measure: Measure) => {
    desk.edit('placed', measure.text === '' ? words.fields.measures : measure.text, (before) =>
      addMeasure(before, measure),
    );
  };
  const hasRoom = measures.length < planLimits.measures;
  return (
    <Step name="measures" kind="metric" title={view.step.measures}>
      <ol className="plain b-measures">
        {measures.map((one, index) => (
          <MeasureCard key={index} {...{ desk, index, one, placed }} />
        ))}
      </ol>
      {hasRoom && (
        <div className="b-suggest">
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              add(fresh);
            }}
          >
            {view.addMeasure}
          </button>
          {suggested.length > 0 && <p className="b-hint">{view.suggested}</p>}
          {suggested.map((one) => (
            <button
              key={one.text}
              type="button"
              className="b-chip"
              onClick={() => {
                add({ ...one, goal: one.kind === 'lagging' });
              }}
            >
              {fill(view.add, { text: one.text })}
            </button>
          ))}
        </div>
      )}
    </Step>
  );
});
