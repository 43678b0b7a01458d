import { useRef } from 'react';
import type { OrderItem } from '#schemas/resolved-exercise.ts';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { orderSentences } from './sentences.ts';

/**
 * Steps with a button up and a button down each: the same for pointer, touch and keys. After a move
 * the focus stays on the button that was pressed, so that a step can travel by repeated presses.
 */
export function OrderField({
  item,
  given,
  isChecked,
  labels,
  onMove,
  announce,
}: {
  readonly item: OrderItem;
  /** Ids of the steps as they stand now. */
  readonly given: readonly string[];
  readonly isChecked: boolean;
  readonly labels: QuestionLabels;
  readonly onMove: (given: readonly string[]) => void;
  readonly announce: (text: string) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const say = orderSentences(labels);
  const move = (id: string, by: -1 | 1) => {
    const from = given.indexOf(id);
    const next = given.filter((other) => other !== id);
    next.splice(from + by, 0, id);
    onMove(next);
    const label = item.steps.find((step) => step.id === id)?.label ?? id;
    announce(say.moved(label, from + by + 1, given.length));
    // A button at the end of the list is disabled and would lose the focus: take its neighbour.
    requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-step="${CSS.escape(id)}"]`);
      const buttons = [...(row?.querySelectorAll('button') ?? [])];
      (buttons[by < 0 ? 0 : 1]?.disabled === false
        ? buttons[by < 0 ? 0 : 1]
        : buttons.find((button) => !button.disabled)
      )?.focus();
    });
  };
  return (
    <>
      {!isChecked && <p className="sort-many">{labels.question.orderHelp}</p>}
      <ol className="order-steps" ref={list}>
        {given.map((id, at) => {
          const label = item.steps.find((step) => step.id === id)?.label ?? id;
          return (
            <li key={id} data-step={id}>
              <span className="order-label">{label}</span>
              {!isChecked && (
                <span className="order-buttons">
                  <OrderButton
                    isUp
                    name={say.up(label)}
                    isOff={at === 0}
                    onPress={() => {
                      move(id, -1);
                    }}
                  />
                  <OrderButton
                    isUp={false}
                    name={say.down(label)}
                    isOff={at === given.length - 1}
                    onPress={() => {
                      move(id, 1);
                    }}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function OrderButton({
  isUp,
  name,
  isOff,
  onPress,
}: {
  readonly isUp: boolean;
  readonly name: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      className="order-button"
      disabled={isOff}
      aria-label={name}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d={isUp ? 'M5 15l7-8 7 8' : 'M5 9l7 8 7-8'} />
      </svg>
    </button>
  );
}
