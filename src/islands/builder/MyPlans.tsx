import { useId, useState } from 'react';
import { fill } from '#i18n/fill.ts';
import { planLimits } from '#schemas/plan.ts';
import { set, type Desk } from './desk.ts';
import { ChoiceField, TextField } from './fields.tsx';
import type { Plans } from './usePlans.ts';

/** The name of the open plan, and the way to the others. */
export function MyPlans({
  desk,
  plans,
  onNew,
}: {
  readonly desk: Desk;
  readonly plans: Plans;
  readonly onNew: () => void;
}) {
  const { plan } = plans.history;
  const { view } = desk.words;
  // The focus goes into the question, and back to the button; undefined before it was ever asked.
  const [isAsked, setIsAsked] = useState<boolean>();
  const question = useId();
  const name = plan.name || view.unnamed;
  return (
    <div className="b-plans">
      <TextField
        label={view.name}
        value={plan.name}
        most={planLimits.name}
        onText={(text) => {
          set(desk, 'name', text);
        }}
      />
      {plans.plans.length > 1 && (
        <ChoiceField label={view.openPlan} value={plans.id} onChoice={plans.open}>
          {plans.plans.map((one) => (
            <option key={one.id} value={one.id}>
              {one.plan.name || view.unnamed}
            </option>
          ))}
        </ChoiceField>
      )}
      <div className="b-row">
        <button type="button" className="b-chip" onClick={onNew}>
          {view.newPlan}
        </button>
        <button
          type="button"
          className="b-chip"
          onClick={() => {
            const copy = fill(view.copyOf, { name }).slice(0, planLimits.name);
            plans.add({ ...plan, name: copy });
          }}
        >
          {view.duplicate}
        </button>
        {isAsked ? (
          <>
            <span id={question}>{fill(view.removeSure, { name })}</span>
            <button
              type="button"
              className="b-chip"
              onClick={() => {
                plans.remove();
                setIsAsked(false);
              }}
            >
              {view.removeYes}
            </button>
            <button
              type="button"
              className="b-chip"
              autoFocus
              aria-describedby={question}
              onClick={() => {
                setIsAsked(false);
              }}
            >
              {view.cancel}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="b-chip"
            autoFocus={isAsked === false}
            onClick={() => {
              setIsAsked(true);
            }}
          >
            {view.remove}
          </button>
        )}
      </div>
    </div>
  );
}
