import { memo, useState } from 'react';
import { changeTactic } from '#domain/plan-edit.ts';
import { fill } from '#i18n/fill.ts';
import { planLimits, type PlacedTactic } from '#schemas/plan.ts';
import { tacticTitle, type Desk } from './desk.ts';
import { NumberField, TextField } from './fields.tsx';
import { TacticCard, type CardProps } from './TacticCard.tsx';
import { cardKey, type Hand } from './useHand.ts';

interface DetailsProps {
  readonly desk: Desk;
  readonly hand: Hand;
  readonly one: PlacedTactic;
}

/** What is said about a tactic, and what can be done with it. */
function Fields({ desk, hand, one }: DetailsProps) {
  const { view } = desk.words;
  const title = tacticTitle(desk, one.tactic);
  const key = cardKey({ tactic: one.tactic, from: one.stage });
  const spoken = (what: string) => fill(view.of, { what, tactic: title });
  return (
    <>
      <NumberField
        label={spoken(view.hours)}
        value={one.hours}
        {...{ step: 0.25, least: 0, most: planLimits.hours }}
        onNumber={(hours) => {
          desk.edit('changed', title, (plan) => changeTactic(plan, one, { hours }));
        }}
      />
      <TextField
        label={spoken(view.note)}
        rows={2}
        value={one.note}
        onText={(note) => {
          desk.edit('changed', title, (plan) => changeTactic(plan, one, { note }));
        }}
      />
      <div className="b-row">
        {([-1, 1] as const).map((by) => {
          const word = by < 0 ? view.up : view.down;
          return (
            <button
              key={by}
              type="button"
              className="b-chip"
              {...{ [by < 0 ? 'data-up' : 'data-down']: key }}
              aria-label={spoken(word)}
              onClick={() => {
                hand.shift(one, by);
              }}
            >
              {word}
            </button>
          );
        })}
        <button
          type="button"
          className="b-chip"
          aria-label={spoken(view.takeOut)}
          onClick={() => {
            hand.takeOut(one);
          }}
        >
          {view.takeOut}
        </button>
      </div>
    </>
  );
}

/** The same, folded; sixty of them would be a page of fields that nobody sees. */
const Details = memo(function Details(props: DetailsProps) {
  const { desk, one } = props;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="b-details"
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>
        {desk.words.view.more}
        <span className="sr">: {tacticTitle(desk, one.tactic)}</span>
      </summary>
      {isOpen && <Fields {...props} />}
    </details>
  );
});

/** A tactic in its step. */
export const Placed = memo(function Placed({
  one,
  ...props
}: CardProps & {
  readonly one: PlacedTactic;
  readonly isHeld: boolean;
  readonly isDragged: boolean;
}) {
  const { desk, hand } = props;
  return (
    <li>
      <TacticCard {...props} tactic={one.tactic} from={one.stage} remark={one.note} />
      <Details {...{ desk, hand, one }} />
    </li>
  );
});
