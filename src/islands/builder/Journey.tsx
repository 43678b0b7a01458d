import { hoursOf, tacticsAt } from '#domain/plan.ts';
import { fill } from '#i18n/fill.ts';
import type { PlacedTactic } from '#schemas/plan.ts';
import type { Stage } from '#schemas/words.ts';
import { tacticTitle } from './desk.ts';
import { Placed } from './Placed.tsx';
import type { CardProps } from './TacticCard.tsx';
import { cardKey, type Hold } from './useHand.ts';

/** What is in the hand, and what is dragged over which step. */
export interface Movement {
  readonly hold: Hold;
  readonly dragged: { readonly item: string; readonly over: string | undefined } | undefined;
}

/** True for the card that is held, and for the one that is dragged. */
export const motionOf = ({ hold, dragged }: Movement, card: string) => ({
  isHeld: hold.held !== undefined && cardKey(hold.held) === card,
  isDragged: dragged?.item === card,
});

/** One step of the buyer: a button over the whole zone, with the tactics that stand in it. */
export function StageZone({
  stage,
  tactics,
  movement,
  ...props
}: CardProps & {
  readonly stage: Stage;
  readonly tactics: readonly PlacedTactic[];
  readonly movement: Movement;
}) {
  const { desk, hand } = props;
  const { view } = desk.words;
  const { held, into } = movement.hold;
  const row = tacticsAt({ tactics }, stage);
  const hours = hoursOf({ tactics }).byStage[stage];
  return (
    <div
      className="b-stage"
      data-place={stage}
      data-over={movement.dragged?.over === stage || undefined}
      data-open={held !== undefined || into === stage || undefined}
      role="group"
      aria-label={desk.catalogue.stages[stage]}
    >
      <button
        type="button"
        className="b-target"
        data-target={stage}
        onClick={() => {
          if (held) hand.put(held, stage);
          else hand.choose(stage);
        }}
      >
        <span>{desk.catalogue.stages[stage]}</span>
        <span className="sr">, {fill(view.inStage, { count: row.length })}</span>
        {hours > 0 && <span className="b-hours"> {hours} h</span>}
        <span className="b-put">{held ? view.putHere : view.choose}</span>
      </button>
      {row.length === 0 && <p className="b-hint">{view.emptyStage}</p>}
      <ol className="plain b-cards">
        {row.map((one) => (
          <Placed
            key={one.tactic}
            {...props}
            {...motionOf(movement, cardKey({ tactic: one.tactic, from: stage }))}
            one={one}
          />
        ))}
      </ol>
    </div>
  );
}

/** How to place a tactic, and what one holds at the moment. */
export function InHand({
  desk,
  hand,
  hold,
}: Pick<CardProps, 'desk' | 'hand'> & Pick<Movement, 'hold'>) {
  const { view } = desk.words;
  return (
    <p className="b-status">
      {hold.held && (
        <>
          {fill(view.holding, { tactic: tacticTitle(desk, hold.held.tactic) })}{' '}
          <button type="button" className="b-chip" onClick={hand.cancel}>
            {view.putBack}
          </button>
        </>
      )}
    </p>
  );
}
