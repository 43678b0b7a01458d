import type { ComponentProps } from 'react';
import type { ChooseItem } from '#schemas/resolved-exercise.ts';
import { Grip } from '#islands/_shared/Grip.tsx';
import { Shape } from '#islands/_shared/Shape.tsx';

type Handlers = Pick<
  ComponentProps<'button'>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
>;

/** A card that is not checked yet: a button to pick it up, with a grip for the finger. */
export function MatchCard({
  item,
  isReady,
  isHeld,
  isReachable,
  isDragged,
  handlers,
  onPick,
}: {
  readonly item: ChooseItem;
  readonly isReady: boolean;
  readonly isHeld: boolean;
  /** False while another card is held: Tab then leads straight to the places. */
  readonly isReachable: boolean;
  readonly isDragged: boolean;
  readonly handlers: Handlers;
  /** `isKey` tells a key press from a click or tap. */
  readonly onPick: (isKey: boolean) => void;
}) {
  return (
    <li>
      <button
        type="button"
        className="match-card"
        data-item={item.id}
        data-dragged={isDragged || undefined}
        aria-pressed={isHeld}
        tabIndex={isReachable ? 0 : -1}
        disabled={!isReady}
        onClick={(event) => {
          onPick(event.detail === 0);
        }}
        {...handlers}
      >
        <Shape kind="tactic" />
        <span className="match-text">{item.text}</span>
        <Grip className="match-grip" />
      </button>
    </li>
  );
}
