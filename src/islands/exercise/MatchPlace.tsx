import type { ReactNode } from 'react';
import type { Option } from '#schemas/resolved-exercise.ts';
import type { MatchLabels } from '#islands/_shared/labels.ts';
import { Shape } from '#islands/_shared/Shape.tsx';
import { boardSentences } from '#islands/_shared/question/sentences.ts';

/** A place on the board: a button over the whole zone, with the cards that lie in it. */
export function MatchPlace({
  option,
  isReady,
  isDone,
  isHolding,
  isOver,
  count,
  labels,
  onPut,
  children,
}: {
  readonly option: Option;
  readonly isReady: boolean;
  /** Everything is checked: the place is a heading with a link, no longer a button. */
  readonly isDone: boolean;
  readonly isHolding: boolean;
  /** A dragged card is above. */
  readonly isOver: boolean;
  /** Cards lying here. */
  readonly count: number;
  readonly labels: MatchLabels;
  /** `isKey` tells a key press from a click or tap. */
  readonly onPut: (isKey: boolean) => void;
  readonly children: ReactNode;
}) {
  const shape = option.shape && <Shape kind={option.shape} />;
  return (
    <div
      className={option.shape === 'strategy' ? 'match-place zone' : 'match-place'}
      data-place={option.id}
      data-over={isOver || undefined}
      data-open={isHolding || undefined}
      role="group"
      aria-label={option.label}
    >
      {isDone ? (
        <p className="match-name">
          {shape}
          {option.path ? <a href={option.path}>{option.label}</a> : option.label}
        </p>
      ) : (
        <button
          type="button"
          className="match-name match-target"
          disabled={!isReady}
          onClick={(event) => {
            onPut(event.detail === 0);
          }}
        >
          {shape}
          <span>{option.label}</span>
          <span className="sr">, {boardSentences(labels).placeCount(count)}</span>
          {isHolding && <span className="match-put">{labels.match.putHere}</span>}
        </button>
      )}
      <ul className="plain match-cards">{children}</ul>
    </div>
  );
}
