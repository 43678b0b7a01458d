import { memo, useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { planStages, type PlacedTactic } from '#schemas/plan.ts';
import { useDrag } from '#islands/_shared/useDrag.ts';
import type { Desk } from './desk.ts';
import { InHand, StageZone } from './Journey.tsx';
import { Palette } from './Palette.tsx';
import { Step } from './Step.tsx';
import type { Dragging } from './TacticCard.tsx';
import { useHand, type Held } from './useHand.ts';

const stageIn = (text: string) => planStages.find((stage) => stage === text);

/** The card a drag names, as `palette/give-get` or `decide/give-get`. */
function heldOf(card: string): Held {
  const [from = '', tactic = ''] = card.split('/');
  return { tactic, from: stageIn(from) };
}

/** The journey with the palette beside it; on a phone below it, or below the step one fills. */
export const Tactics = memo(function Tactics({
  desk,
  strategy,
  tactics,
}: {
  readonly desk: Desk;
  /** Id of the chosen strategy; empty while none is. */
  readonly strategy: string;
  readonly tactics: readonly PlacedTactic[];
}) {
  const root = useRef<HTMLDivElement>(null);
  const [hold, hand] = useHand({ desk, strategy, root });
  const drag = useDrag(root, (card, place) => {
    const stage = stageIn(place);
    if (stage) hand.put(heldOf(card), stage);
  });
  // Of the first drawing: nothing they read changes, and cards that get them need no new drawing.
  const [dragging] = useState<Dragging>(drag);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (drag.cancel() || hand.cancel()) event.preventDefault();
  };
  const { dragged } = drag;
  const movement = useMemo(() => ({ hold, dragged }), [hold, dragged]);
  // The steps answer at once; the palette is long and follows.
  const later = useDeferredValue(tactics);
  return (
    <Step name="tactics" kind="tactic" title={desk.words.view.step.tactics}>
      <p className="b-hint">{desk.words.view.tacticHelp}</p>
      <div ref={root} className="b-tactics" data-into={hold.into} onKeyDown={onKeyDown}>
        <div>
          <InHand {...{ desk, hand, hold }} />
          <div className="b-journey">
            {planStages.map((stage) => (
              <StageZone
                key={stage}
                {...{ desk, hand, dragging, movement, strategy, stage, tactics }}
              />
            ))}
          </div>
        </div>
        <Palette {...{ desk, hand, dragging, movement, strategy }} tactics={later} />
      </div>
    </Step>
  );
});
