import { useState } from 'react';
import type { Answer } from '#domain/progress.ts';
import type { MatchExercise, ChooseItem } from '#schemas/resolved-exercise.ts';
import type { MatchLabels } from '#islands/_shared/labels.ts';
import { boardSentences } from '#islands/_shared/question/sentences.ts';
import type { Sitting } from '#islands/_shared/question/useSitting.ts';

/** The place of cards that were not put anywhere. */
export const tray = '';

/** Cards in places, before and after checking. Every way of moving a card ends in `put`. */
export interface Board {
  /** Every card is checked. */
  readonly isDone: boolean;
  /** The card the learner holds, by tap or by key. */
  readonly held: ChooseItem | undefined;
  /** Unchecked cards that wait, in the order of the round. */
  readonly inTray: readonly ChooseItem[];
  /** How many cards lie in places, checked ones included. */
  readonly placed: number;
  /** Option id, or `tray`, of a card that is not checked yet. */
  readonly placeOf: (item: string) => string;
  readonly openIn: (place: string) => readonly ChooseItem[];
  readonly checkedIn: (
    place: string,
  ) => readonly { readonly item: ChooseItem; readonly answer: Answer }[];
  /** Picks a card up; the card in hand is put down again. */
  readonly pick: (item: ChooseItem) => void;
  /** Puts a card in a place or back into the tray. */
  readonly put: (item: string, place: string) => void;
  /** Puts the held card; says what to do if there is none. */
  readonly putHeld: (place: string) => void;
  readonly cancel: () => void;
  /** Records the answers if no card waits; returns whether it did. */
  readonly check: () => boolean;
}

/** The state of the board; says what changes. */
export function useBoard(
  exercise: MatchExercise,
  { answers, order, answer }: Sitting,
  labels: MatchLabels,
  announce: (text: string) => void,
): Board {
  const say = boardSentences(labels);
  const [places, setPlaces] = useState<ReadonlyMap<string, string>>(new Map());
  const [heldId, setHeldId] = useState<string>();
  const total = exercise.items.length;
  const placeOf = (item: string) => places.get(item) ?? tray;
  const open = [...exercise.items]
    .filter(({ id }) => !answers.has(id))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const openIn = (place: string) => open.filter(({ id }) => placeOf(id) === place);
  const held = open.find(({ id }) => id === heldId);
  const inTray = openIn(tray);

  const put = (id: string, place: string) => {
    setHeldId(undefined);
    const item = open.find((candidate) => candidate.id === id);
    if (!item) return;
    const from = placeOf(id);
    if (from === place) {
      announce(say.dropped(item.text));
      return;
    }
    setPlaces(new Map(places).set(id, place));
    const waiting = inTray.length + (place === tray ? 1 : from === tray ? -1 : 0);
    const option = exercise.options.find((candidate) => candidate.id === place);
    announce(
      option
        ? say.placed(item.text, option.label, total - waiting, total)
        : say.tookBack(item.text, total - waiting, total),
    );
  };
  const cancel = () => {
    if (held) put(held.id, placeOf(held.id));
  };

  return {
    isDone: open.length === 0,
    held,
    inTray,
    placed: total - inTray.length,
    placeOf,
    openIn,
    checkedIn: (place) =>
      exercise.items.flatMap((item) => {
        const given = answers.get(item.id);
        return given?.attempt.given[0] === place ? [{ item, answer: given }] : [];
      }),
    put,
    cancel,
    pick(item) {
      if (item.id === heldId) {
        cancel();
        return;
      }
      setHeldId(item.id);
      announce(say.pickedUp(item.text));
    },
    putHeld(place) {
      if (held) put(held.id, place);
      else announce(labels.match.pickFirst);
    },
    check() {
      if (inTray.length > 0) return false;
      for (const item of open) answer(item, { given: [placeOf(item.id)] });
      setPlaces(new Map());
      return true;
    },
  };
}
