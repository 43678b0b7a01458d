import { memo } from 'react';
import { hoursOf } from '#domain/plan.ts';
import { fill } from '#i18n/fill.ts';
import { planLimits, type Plan } from '#schemas/plan.ts';
import { set, type Desk } from './desk.ts';
import { DayField, NumberField, TextField } from './fields.tsx';
import { Step } from './Step.tsx';

/** The hours there are, the days one looks again, and what would make one stop. */
export const Rhythm = memo(function Rhythm({
  desk,
  ...plan
}: { readonly desk: Desk } & Pick<Plan, 'tactics' | 'capacity' | 'review' | 'stop'>) {
  const { fields, view } = desk.words;
  const hours = hoursOf(plan).total;
  const weeks = ['review.tacticsWeeks', 'review.strategyWeeks'] as const;
  return (
    <Step name="rhythm" title={view.step.rhythm}>
      <div className="b-two">
        <NumberField
          label={fields.capacity}
          hint={
            plan.capacity === 0
              ? fill(view.capacityOpen, { hours })
              : fill(view.capacityHint, { hours, capacity: plan.capacity })
          }
          value={plan.capacity}
          {...{ step: 0.25, least: 0, most: planLimits.hours }}
          onNumber={(number) => {
            set(desk, 'capacity', number);
          }}
        />
        <DayField
          label={fields['review.first']}
          value={plan.review.first}
          onDay={(day) => {
            set(desk, 'review.first', day);
          }}
        />
        {weeks.map((field) => (
          <NumberField
            key={field}
            label={fields[field]}
            value={
              field === 'review.tacticsWeeks' ? plan.review.tacticsWeeks : plan.review.strategyWeeks
            }
            {...{ step: 1, least: 1, most: planLimits.weeks }}
            onNumber={(number) => {
              set(desk, field, number);
            }}
          />
        ))}
      </div>
      <TextField
        label={fields.stop}
        rows={2}
        value={plan.stop}
        onText={(text) => {
          set(desk, 'stop', text);
        }}
      />
    </Step>
  );
});
