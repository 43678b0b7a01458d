import { memo, type ComponentProps } from 'react';
import { fitUnder } from '#domain/critique/case.ts';
import { Grip } from '#islands/_shared/Grip.tsx';
import { Shape } from '#islands/_shared/Shape.tsx';
import type { Stage } from '#schemas/words.ts';
import { strategyOf, tacticOf, tacticTitle, type Desk } from './desk.ts';
import { FitMark } from './FitMark.tsx';
import { cardKey, type Hand } from './useHand.ts';

type Handlers = Pick<
  ComponentProps<'button'>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
>;

/** What dragging needs of a card; it stays the same while a card is dragged. */
export interface Dragging {
  readonly handlersFor: (card: string) => Handlers;
  /** True once after a drag: the browser sends a click that is none. */
  readonly takeClick: () => boolean;
}

/** What all cards of the board share. */
export interface CardProps {
  readonly desk: Desk;
  readonly hand: Hand;
  readonly dragging: Dragging;
  /** Id of the chosen strategy; empty while none is. */
  readonly strategy: string;
}

/** A tactic as a button to pick it up, with its fit in a mark and a word, and a grip. */
export const TacticCard = memo(function TacticCard({
  desk,
  hand,
  dragging,
  strategy: id,
  tactic,
  from,
  isHeld,
  isDragged,
  remark,
}: CardProps & {
  readonly tactic: string;
  /** The step it stands in; undefined for a card of the palette. */
  readonly from: Stage | undefined;
  readonly isHeld: boolean;
  readonly isDragged: boolean;
  readonly remark: string;
}) {
  const known = tacticOf(desk, tactic);
  const strategy = strategyOf(desk, id);
  const fit = known && strategy ? fitUnder(known, strategy).fit : undefined;
  const key = cardKey({ tactic, from });
  return (
    <button
      type="button"
      className="b-card"
      data-card={key}
      data-dragged={isDragged || undefined}
      aria-pressed={isHeld}
      onClick={({ detail }) => {
        const isEndOfDrag = dragging.takeClick();
        if (detail === 0 || !isEndOfDrag) hand.pick({ tactic, from }, detail === 0);
      }}
      {...dragging.handlersFor(key)}
    >
      <Shape kind="tactic" />
      <span className="b-card-text">
        {tacticTitle(desk, tactic)}
        {fit && <FitMark fit={fit} word={desk.words.fit[fit]} />}
        {remark !== '' && <span className="b-card-note">{remark}</span>}
      </span>
      <Grip className="b-grip" />
    </button>
  );
});
