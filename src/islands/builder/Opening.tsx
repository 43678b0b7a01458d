import { memo } from 'react';
import { planLimits, type Plan } from '#schemas/plan.ts';
import { set, type Desk } from './desk.ts';
import { DayField, LinesField, TextField } from './fields.tsx';
import { Step } from './Step.tsx';

/** What a part gets: the desk, and what it reads of the plan. */
type Props<Name extends keyof Plan> = { readonly desk: Desk } & Pick<Plan, Name>;

/** What is to be reached, how much, by when. */
export const Goal = memo(function Goal({ desk, goal }: Props<'goal'>) {
  const { fields, view } = desk.words;
  return (
    <Step name="goal" kind="goal" title={view.step.goal}>
      <TextField
        label={fields['goal.text']}
        rows={2}
        value={goal.text}
        onText={(text) => {
          set(desk, 'goal.text', text);
        }}
      />
      <div className="b-pair">
        <TextField
          label={fields['goal.amount']}
          hint={view.amountHint}
          value={goal.amount}
          onText={(text) => {
            set(desk, 'goal.amount', text);
          }}
        />
        <DayField
          label={fields['goal.by']}
          value={goal.by}
          onDay={(day) => {
            set(desk, 'goal.by', day);
          }}
        />
      </div>
    </Step>
  );
});

/** The facts, and the obstacle they point to. */
export const Diagnosis = memo(function Diagnosis({ desk, diagnosis }: Props<'diagnosis'>) {
  const { fields, view } = desk.words;
  return (
    <Step name="diagnosis" title={view.step.diagnosis}>
      <LinesField
        label={fields['diagnosis.facts']}
        hint={view.lines}
        lines={diagnosis.facts}
        most={planLimits.facts}
        onLines={(lines) => {
          set(desk, 'diagnosis.facts', lines);
        }}
      />
      <TextField
        label={fields['diagnosis.obstacle']}
        rows={2}
        value={diagnosis.obstacle}
        onText={(text) => {
          set(desk, 'diagnosis.obstacle', text);
        }}
      />
    </Step>
  );
});

/** The field one plays on, and its borders. */
export const Where = memo(function Where({ desk, where }: Props<'where'>) {
  const { fields, view } = desk.words;
  return (
    <Step name="where" title={view.step.where}>
      <div className="b-three">
        {(['segment', 'profile', 'decline'] as const).map((part) => (
          <TextField
            key={part}
            label={fields[`where.${part}`]}
            rows={2}
            value={where[part]}
            onText={(text) => {
              set(desk, `where.${part}`, text);
            }}
          />
        ))}
      </div>
    </Step>
  );
});
