import { useRef } from 'react';
import type { OrderItem } from '#schemas/resolved-exercise.ts';
import { Grip } from '#islands/_shared/Grip.tsx';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { useDrag } from '#islands/_shared/useDrag.ts';
import { orderSentences } from './sentences.ts';

/**
 * Steps to drag, each with a button up and a button down: the same for pointer, touch and keys. After
 * a move by button the focus stays on it, so that a step can travel by repeated presses.
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
  const labelOf = (id: string) => item.steps.find((step) => step.id === id)?.label ?? id;
  const moveTo = (id: string, to: number) => {
    if (given.indexOf(id) === to) return;
    onMove(given.filter((other) => other !== id).toSpliced(to, 0, id));
    announce(say.moved(labelOf(id), to + 1, given.length));
  };
  const drag = useDrag(list, (id, place) => {
    moveTo(id, given.indexOf(place));
  });
  const press = (id: string, by: -1 | 1) => {
    moveTo(id, given.indexOf(id) + by);
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
          const label = labelOf(id);
          const isOver = drag.dragged?.over === id && drag.dragged.item !== id;
          return (
            <li key={id} data-step={id} data-place={id} data-over={isOver || undefined}>
              <div
                className="order-step"
                data-dragged={drag.dragged?.item === id || undefined}
                {...(isChecked ? {} : drag.handlersFor(id))}
              >
                {!isChecked && <Grip className="order-grip" />}
                <span className="order-label">{label}</span>
                {!isChecked && (
                  <span className="order-buttons">
                    <OrderButton
                      isUp
                      name={say.up(label)}
                      isOff={at === 0}
                      onPress={() => {
                        press(id, -1);
                      }}
                    />
                    <OrderButton
                      isUp={false}
                      name={say.down(label)}
                      isOff={at === given.length - 1}
                      onPress={() => {
                        press(id, 1);
                      }}
                    />
                  </span>
                )}
              </div>
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
