import type { ComponentProps } from 'react';
import type { ChooseItem } from '#schemas/resolved-exercise.ts';
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
        <span data-grip className="match-grip">
          <svg viewBox="0 0 12 20" width="12" height="20" aria-hidden="true">
            <path d="M3 4h.1M9 4h.1M3 10h.1M9 10h.1M3 16h.1M9 16h.1" />
          </svg>
        </span>
      </button>
    </li>
  );
}
