import { useState } from 'react';
import { fill } from '#i18n/fill.ts';
import type { ExamplePlans } from '#schemas/builder-data.ts';
import type { Plan } from '#schemas/plan.ts';
import { Compare } from './Compare.tsx';
import type { Desk } from './desk.ts';

/** Started plans and worked ones, once they are there. */
export default function ExampleLists({
  desk,
  mine,
  onOpen,
  examples,
}: {
  readonly desk: Desk;
  /** The plan on the board, to compare one with. */
  readonly mine: Plan;
  readonly onOpen: (plan: Plan) => void;
  readonly examples: ExamplePlans;
}) {
  const { view } = desk.words;
  const [pair, setPair] = useState<readonly [Plan, Plan]>();
  const button = (text: string, onClick: () => void) => (
    <button type="button" className="b-chip" onClick={onClick}>
      {text}
    </button>
  );
  return (
    <>
      <ul className="plain b-examples">
        {examples.scenarios.map(({ id, company, text, plan }) => (
          <li key={id}>
            {button(fill(view.start, { company }), () => {
              onOpen(plan);
            })}
            <span className="small soft">{text}</span>
          </li>
        ))}
      </ul>
      <h3>{view.models}</h3>
      <ul className="plain b-models">
        {[...Map.groupBy(examples.models, ({ scenario }) => scenario)].map(([id, models]) => (
          <li key={id}>
            <h4>{models[0]?.company}</h4>
            {models.map(({ plan, text }) => (
              <div key={plan.name}>
                <p className="small">
                  <b>{plan.name}.</b> {text}
                </p>
                <p className="b-row">
                  {button(fill(view.openModel, { name: plan.name }), () => {
                    onOpen(plan);
                  })}
                  {button(fill(view.compareMine, { name: plan.name }), () => {
                    setPair([mine, plan]);
                  })}
                </p>
              </div>
            ))}
            {models[0] && models[1] && (
              <CompareButton
                a={models[0].plan}
                b={models[1].plan}
                text={view.compareModels}
                onPair={setPair}
              />
            )}
          </li>
        ))}
      </ul>
      {pair && (
        <Compare
          desk={desk}
          pair={pair}
          onClose={() => {
            setPair(undefined);
          }}
        />
      )}
    </>
  );
}

function CompareButton({
  a,
  b,
  text,
  onPair,
}: {
  readonly a: Plan;
  readonly b: Plan;
  readonly text: string;
  readonly onPair: (pair: readonly [Plan, Plan]) => void;
}) {
  return (
    <button
      type="button"
      className="b-chip"
      onClick={() => {
        onPair([a, b]);
      }}
    >
      {text}
    </button>
  );
}
