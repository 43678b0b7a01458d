import { planLimits } from '#schemas/plan.ts';
import { set, type Desk } from './desk.ts';
import { DayField, LinesField, TextField } from './fields.tsx';
import { Step, type StepName } from './Step.tsx';

interface Props {
  readonly desk: Desk;
  readonly current: StepName;
}

/** What is to be reached, how much, by when. */
export function Goal({ desk, current }: Props) {
  const { plan, words } = desk;
  const { fields, view } = words;
  return (
    <Step name="goal" kind="goal" title={view.step.goal} current={current}>
      <TextField
        label={fields['goal.text']}
        rows={2}
        value={plan.goal.text}
        onText={(text) => {
          set(desk, 'goal.text', text);
        }}
      />
      <div className="b-pair">
        <TextField
          label={fields['goal.amount']}
          hint={view.amountHint}
          value={plan.goal.amount}
          onText={(text) => {
            set(desk, 'goal.amount', text);
          }}
        />
        <DayField
          label={fields['goal.by']}
          value={plan.goal.by}
          onDay={(day) => {
            set(desk, 'goal.by', day);
          }}
        />
      </div>
    </Step>
  );
}

/** The facts, and the obstacle they point to. */
export function Diagnosis({ desk, current }: Props) {
  const { plan, words } = desk;
  const { fields, view } = words;
  return (
    <Step name="diagnosis" title={view.step.diagnosis} current={current}>
      <LinesField
        label={fields['diagnosis.facts']}
        hint={view.lines}
        lines={plan.diagnosis.facts}
        most={planLimits.facts}
        onLines={(lines) => {
          set(desk, 'diagnosis.facts', lines);
        }}
      />
      <TextField
        label={fields['diagnosis.obstacle']}
        rows={2}
        value={plan.diagnosis.obstacle}
        onText={(text) => {
          set(desk, 'diagnosis.obstacle', text);
        }}
      />
    </Step>
  );
}

/** The field one plays on, and its borders. */
export function Where({ desk, current }: Props) {
  const { plan, words } = desk;
  const { fields, view } = words;
  return (
    <Step name="where" title={view.step.where} current={current}>
      <div className="b-three">
        {(['segment', 'profile', 'decline'] as const).map((part) => (
          <TextField
            key={part}
            label={fields[`where.${part}`]}
            rows={2}
            value={plan.where[part]}
            onText={(text) => {
              set(desk, `where.${part}`, text);
            }}
          />
        ))}
      </div>
    </Step>
  );
}
