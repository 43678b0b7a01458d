import { useRef, type KeyboardEvent } from 'react';
import { planStages } from '#schemas/plan.ts';
import { useDrag } from '#islands/_shared/useDrag.ts';
import type { Desk } from './desk.ts';
import { Journey } from './Journey.tsx';
import { Palette } from './Palette.tsx';
import { Step, type StepName } from './Step.tsx';
import type { Dragging } from './TacticCard.tsx';
import { useHand, type Held } from './useHand.ts';

const stageIn = (text: string) => planStages.find((stage) => stage === text);

/** The card a drag names, as `palette/give-get` or `decide/give-get`. */
function heldOf(card: string): Held {
  const [from = '', tactic = ''] = card.split('/');
  return { tactic, from: stageIn(from) };
}

/** The journey with the palette beside it, or below it on a phone. */
export function Tactics({ desk, current }: { readonly desk: Desk; readonly current: StepName }) {
  const root = useRef<HTMLDivElement>(null);
  const hand = useHand(desk, root);
  const drag = useDrag(root, (card, place) => {
    const stage = stageIn(place);
    if (stage) hand.put(heldOf(card), stage);
  });
  const dragging: Dragging = {
    isDragged: (card) => drag.dragged?.item === card,
    handlersFor: drag.handlersFor,
    takeClick: drag.takeClick,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (drag.cancel() || hand.cancel()) event.preventDefault();
  };
  return (
    <Step name="tactics" kind="tactic" title={desk.words.view.step.tactics} current={current}>
      <div ref={root} className="b-tactics" onKeyDown={onKeyDown}>
        <div>
          <Journey {...{ desk, hand, dragging }} over={drag.dragged?.over} />
        </div>
        <Palette {...{ desk, hand, dragging }} />
      </div>
    </Step>
  );
}
