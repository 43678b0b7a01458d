import type { ComponentProps, ReactNode } from 'react';
import { fitUnder } from '#domain/critique/case.ts';
import { Grip } from '#islands/_shared/Grip.tsx';
import { Shape } from '#islands/_shared/Shape.tsx';
import { strategyOf, tacticOf, tacticTitle, type Desk } from './desk.ts';
import { FitMark } from './FitMark.tsx';
import { cardKey, type Hand, type Held } from './useHand.ts';

type Handlers = Pick<
  ComponentProps<'button'>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
>;

/** What dragging needs of a card. */
export interface Dragging {
  readonly isDragged: (card: string) => boolean;
  readonly handlersFor: (card: string) => Handlers;
  /** True once after a drag: the browser sends a click that is none. */
  readonly takeClick: () => boolean;
}

/** A tactic as a button to pick it up, with its fit in a mark and a word, and a grip. */
export function TacticCard({
  desk,
  hand,
  dragging,
  held,
  remark,
}: {
  readonly desk: Desk;
  readonly hand: Hand;
  readonly dragging: Dragging;
  /** What one holds after picking this card up. */
  readonly held: Held;
  readonly remark?: ReactNode;
}) {
  const tactic = tacticOf(desk, held.tactic);
  const strategy = strategyOf(desk, desk.plan.strategy.id);
  const fit = tactic && strategy ? fitUnder(tactic, strategy).fit : undefined;
  const key = cardKey(held);
  return (
    <button
      type="button"
      className="b-card"
      data-card={key}
      data-dragged={dragging.isDragged(key) || undefined}
      aria-pressed={hand.held !== undefined && cardKey(hand.held) === key}
      onClick={({ detail }) => {
        const isEndOfDrag = dragging.takeClick();
        if (detail === 0 || !isEndOfDrag) hand.pick(held, detail === 0);
      }}
      {...dragging.handlersFor(key)}
    >
      <Shape kind="tactic" />
      <span className="b-card-text">
        {tacticTitle(desk, held.tactic)}
        {fit && <FitMark fit={fit} word={desk.words.fit[fit]} />}
        {remark}
      </span>
      <Grip className="b-grip" />
    </button>
  );
}
