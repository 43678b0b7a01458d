import { useEffect, useRef, useState, type RefObject } from 'react';
import { fitUnder } from '#domain/critique/case.ts';
import { hoursForEffort, indexOf, seatOf, type Spot } from '#domain/plan.ts';
import { move, place, remove, reorder } from '#domain/plan-edit.ts';
import { fill } from '#i18n/fill.ts';
import type { Stage } from '#schemas/words.ts';
import { strategyOf, tacticOf, tacticTitle, type Desk } from './desk.ts';

/** What one holds: a tactic of the palette, or one that already stands in a stage. */
export interface Held {
  readonly tactic: string;
  readonly from: Stage | undefined;
}

/** The hand over the board. Every way of moving a tactic ends in `put`. */
export interface Hand {
  readonly held: Held | undefined;
  /** Picks up; by key the focus goes on to the step where the tactic works. */
  readonly pick: (held: Held, isKey: boolean) => void;
  readonly put: (held: Held, stage: Stage) => void;
  readonly cancel: () => boolean;
  readonly shift: (spot: Spot, by: -1 | 1) => void;
  readonly takeOut: (spot: Spot) => void;
}

/** "supports Value-based selling", for the ear and the eye. */
function fitSentence(desk: Desk, id: string): string {
  const { fitTo } = desk.words.view;
  const strategy = strategyOf(desk, desk.plan.strategy.id);
  const tactic = tacticOf(desk, id);
  if (!strategy || !tactic) return fitTo.none;
  return fill(fitTo[fitUnder(tactic, strategy).fit], { strategy: strategy.title });
}

/** Names a card of the board for the focus. */
export const cardKey = ({ tactic, from }: Held): string => `${from ?? 'palette'}/${tactic}`;

/** Picks up, puts, moves and takes out; says what happened and keeps the focus with it. */
export function useHand(desk: Desk, root: RefObject<HTMLElement | null>): Hand {
  const [held, setHeld] = useState<Held>();
  const focusOn = useRef<string>(undefined);
  const { view } = desk.words;
  useEffect(() => {
    if (focusOn.current === undefined) return;
    root.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = undefined;
  });
  const stageName = (stage: Stage): string => desk.catalogue.stages[stage];

  const put = ({ tactic, from }: Held, stage: Stage): void => {
    setHeld(undefined);
    const title = tacticTitle(desk, tactic);
    const effort = tacticOf(desk, tactic)?.effort;
    const after = desk.edit(from ? 'moved' : 'placed', title, (plan) => {
      if (from) return move(plan, { stage: from, tactic }, stage);
      // One that stands there already stays where it is.
      if (indexOf(plan, { stage, tactic }) >= 0) return plan;
      return place(plan, { stage, tactic }, { hours: effort ? hoursForEffort[effort] : 0 });
    });
    focusOn.current = `[data-card="${cardKey({ tactic, from: stage })}"]`;
    const isNew = after !== desk.plan;
    const seat = seatOf(after, { stage, tactic });
    desk.announce(
      isNew
        ? fill(view.placed, {
            ...seat,
            tactic: title,
            stage: stageName(stage),
            fit: fitSentence(desk, tactic),
          })
        : fill(view.full, { tactic: title, stage: stageName(stage) }),
    );
  };
  return {
    held,
    put,
    pick(next, isKey) {
      const isSame = held && cardKey(held) === cardKey(next);
      setHeld(isSame ? undefined : next);
      const title = tacticTitle(desk, next.tactic);
      desk.announce(fill(isSame ? view.stays : view.picked, { tactic: title }));
      const first = tacticOf(desk, next.tactic)?.stages[0] ?? 'aware';
      if (isKey && !isSame) focusOn.current = `[data-target="${first}"]`;
    },
    cancel() {
      if (!held) return false;
      focusOn.current = `[data-card="${cardKey(held)}"]`;
      desk.announce(fill(view.stays, { tactic: tacticTitle(desk, held.tactic) }));
      setHeld(undefined);
      return true;
    },
    shift(spot, by) {
      const title = tacticTitle(desk, spot.tactic);
      const after = desk.edit('moved', title, (plan) => reorder(plan, spot, by));
      const stage = stageName(spot.stage);
      desk.announce(fill(view.movedTo, { tactic: title, stage, ...seatOf(after, spot) }));
      const card = cardKey({ tactic: spot.tactic, from: spot.stage });
      focusOn.current = `[data-${by < 0 ? 'up' : 'down'}="${card}"]`;
    },
    takeOut(spot) {
      const title = tacticTitle(desk, spot.tactic);
      desk.edit('removed', title, (plan) => remove(plan, spot));
      desk.announce(fill(view.removed, { tactic: title, stage: stageName(spot.stage) }));
      focusOn.current = `[data-target="${spot.stage}"]`;
    },
  };
}
