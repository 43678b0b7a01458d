import { addMeasure, changeMeasure, removeMeasure } from '#domain/plan-edit.ts';
import { fill } from '#i18n/fill.ts';
import { planLimits, type Measure } from '#schemas/plan.ts';
import { strategyOf, tacticTitle, type Desk } from './desk.ts';
import { ChoiceField, TextField } from './fields.tsx';
import { Step, type StepName } from './Step.tsx';

const fresh: Measure = { text: '', kind: 'leading', goal: false, tactics: [] };

/** One number with what it shows. */
function MeasureCard({ desk, index }: { readonly desk: Desk; readonly index: number }) {
  const { plan, words } = desk;
  const { view } = words;
  const one = plan.measures[index] ?? fresh;
  const label = fill(view.measure, { number: index + 1 });
  const change = (next: Partial<Measure>) => {
    desk.edit('changed', label, (before) => changeMeasure(before, index, next));
  };
  const placed = [...new Set(plan.tactics.map(({ tactic }) => tactic))];
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
      <details>
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
        {placed.map((id) => (
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
}

/** Numbers that move early, and numbers that show the end. */
export function Measures({ desk, current }: { readonly desk: Desk; readonly current: StepName }) {
  const { plan, words } = desk;
  const { view } = words;
  const strategy = strategyOf(desk, plan.strategy.id);
  const isThere = (text: string) => plan.measures.some((one) => one.text === text);
  const suggested = (['leading', 'lagging'] as const)
    .flatMap((kind) => (strategy?.[kind] ?? []).map((text) => ({ ...fresh, text, kind })))
    .filter(({ text }) => !isThere(text));
  const add = (measure: Measure) => {
    desk.edit('placed', measure.text === '' ? words.fields.measures : measure.text, (before) =>
      addMeasure(before, measure),
    );
  };
  const hasRoom = plan.measures.length < planLimits.measures;
  return (
    <Step name="measures" kind="metric" title={view.step.measures} current={current}>
      <ol className="plain b-measures">
        {plan.measures.map((_, index) => (
          <MeasureCard key={index} desk={desk} index={index} />
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
}
