import { startTransition, useEffect, useRef, useState, type RefObject } from 'react';
import { fitUnder } from '#domain/critique/case.ts';
import { hoursForEffort, indexOf, seatOf, type Spot } from '#domain/plan.ts';
import { move, place, remove, reorder } from '#domain/plan-edit.ts';
import { fill } from '#i18n/fill.ts';
import { useSteady } from '#islands/_shared/useSteady.ts';
import type { Plan } from '#schemas/plan.ts';
import type { Stage } from '#schemas/words.ts';
import { strategyOf, tacticOf, tacticTitle, type Desk } from './desk.ts';

/** What one holds: a tactic of the palette, or one that already stands in a stage. */
export interface Held {
  readonly tactic: string;
  readonly from: Stage | undefined;
}

/** What one is about to do: put down what one holds, or choose something for a step. */
export interface Hold {
  readonly held: Held | undefined;
  readonly into: Stage | undefined;
}

/** The hand over the board; it stays the same. Every way of moving a tactic ends in `put`. */
export interface Hand {
  /**
   * Picks up; by key the focus goes on to the step where the tactic works. A tactic of the palette
   * goes straight into the step that one chooses for.
   */
  readonly pick: (held: Held, isKey: boolean) => void;
  readonly put: (held: Held, stage: Stage) => void;
  /** Asks for a tactic for a step. */
  readonly choose: (stage: Stage) => void;
  readonly cancel: () => boolean;
  readonly shift: (spot: Spot, by: -1 | 1) => void;
  readonly takeOut: (spot: Spot) => void;
}

interface Board {
  readonly desk: Desk;
  readonly strategy: string;
  readonly root: RefObject<HTMLElement | null>;
}

/** "supports Value-based selling", for the ear and the eye. */
function fitSentence({ desk, strategy: chosen }: Board, id: string): string {
  const { fitTo } = desk.words.view;
  const strategy = strategyOf(desk, chosen);
  const tactic = tacticOf(desk, id);
  if (!strategy || !tactic) return fitTo.none;
  return fill(fitTo[fitUnder(tactic, strategy).fit], { strategy: strategy.title });
}

/** Names a card of the board for the focus. */
export const cardKey = ({ tactic, from }: Held): string => `${from ?? 'palette'}/${tactic}`;

const nothing: Hold = { held: undefined, into: undefined };

/** Picks up, puts, moves and takes out; says what happened and keeps the focus with it. */
export function useHand(board: Board): readonly [Hold, Hand] {
  const { desk, root } = board;
  const [hold, setHold] = useState(nothing);
  const focusOn = useRef<string>(undefined);
  const { view } = desk.words;
  useEffect(() => {
    if (focusOn.current === undefined) return;
    const next = root.current?.querySelector<HTMLElement>(focusOn.current);
    // This also runs for the drawing before the one that brings it.
    if (!next) return;
    next.focus();
    focusOn.current = undefined;
  });
  const stageName = (stage: Stage): string => desk.catalogue.stages[stage];

  const put = useSteady(({ tactic, from }: Held, stage: Stage): void => {
    // With the card itself; what is said comes first.
    startTransition(() => {
      setHold(nothing);
    });
    const title = tacticTitle(desk, tactic);
    let before: Plan | undefined;
    const effort = tacticOf(desk, tactic)?.effort;
    const after = desk.edit(from ? 'moved' : 'placed', title, (plan) => {
      before = plan;
      if (from) return move(plan, { stage: from, tactic }, stage);
      // One that stands there already stays where it is.
      if (indexOf(plan, { stage, tactic }) >= 0) return plan;
      return place(plan, { stage, tactic }, { hours: effort ? hoursForEffort[effort] : 0 });
    });
    const isThere = indexOf(after, { stage, tactic }) >= 0;
    focusOn.current = isThere ? `[data-card="${cardKey({ tactic, from: stage })}"]` : undefined;
    const isNew = after !== before;
    const seat = seatOf(after, { stage, tactic });
    desk.announce(
      isNew
        ? fill(view.placed, {
            ...seat,
            tactic: title,
            stage: stageName(stage),
            fit: fitSentence(board, tactic),
          })
        : fill(view.full, { tactic: title, stage: stageName(stage) }),
    );
  });
  const pick = useSteady((next: Held, isKey: boolean): void => {
    if (hold.into && !next.from) {
      put(next, hold.into);
      return;
    }
    const isSame = hold.held && cardKey(hold.held) === cardKey(next);
    setHold(isSame ? nothing : { held: next, into: undefined });
    const title = tacticTitle(desk, next.tactic);
    desk.announce(fill(isSame ? view.stays : view.picked, { tactic: title }));
    const first = tacticOf(desk, next.tactic)?.stages[0] ?? 'aware';
    if (isKey && !isSame) focusOn.current = `[data-target="${first}"]`;
  });
  const choose = useSteady((stage: Stage): void => {
    setHold({ held: undefined, into: stage });
    focusOn.current = '[data-palette]';
  });
  const cancel = useSteady((): boolean => {
    const { held, into } = hold;
    if (held) {
      focusOn.current = `[data-card="${cardKey(held)}"]`;
      desk.announce(fill(view.stays, { tactic: tacticTitle(desk, held.tactic) }));
    }
    if (into) focusOn.current = `[data-target="${into}"]`;
    setHold(nothing);
    return held !== undefined || into !== undefined;
  });
  const shift = useSteady((spot: Spot, by: -1 | 1): void => {
    const title = tacticTitle(desk, spot.tactic);
    const after = desk.edit('moved', title, (plan) => reorder(plan, spot, by));
    const stage = stageName(spot.stage);
    desk.announce(fill(view.movedTo, { tactic: title, stage, ...seatOf(after, spot) }));
    const card = cardKey({ tactic: spot.tactic, from: spot.stage });
    focusOn.current = `[data-${by < 0 ? 'up' : 'down'}="${card}"]`;
  });
  const takeOut = useSteady((spot: Spot): void => {
    const title = tacticTitle(desk, spot.tactic);
    desk.edit('removed', title, (plan) => remove(plan, spot));
    desk.announce(fill(view.removed, { tactic: title, stage: stageName(spot.stage) }));
    focusOn.current = `[data-target="${spot.stage}"]`;
  });
  const [hand] = useState<Hand>({ pick, put, choose, cancel, shift, takeOut });
  return [hold, hand];
}
