import { useRef, useState, type KeyboardEvent } from 'react';
import type { ItemPlace } from '#domain/item-address.ts';
import type { MatchExercise, ChooseItem } from '#schemas/resolved-exercise.ts';
import type { MatchLabels } from '#islands/_shared/labels.ts';
import { LinkedPart } from './LinkedPart.tsx';
import { MatchCard } from './MatchCard.tsx';
import { MatchChecked } from './MatchChecked.tsx';
import { MatchPlace } from './MatchPlace.tsx';
import { MatchResults } from './MatchResults.tsx';
import { boardSentences } from '#islands/_shared/question/sentences.ts';
import { tray, useBoard } from './useBoard.ts';
import { useDrag } from '#islands/_shared/useDrag.ts';
import { useFocus } from './useFocus.ts';
import { useItemAddress } from './useItemAddress.ts';
import type { Sitting } from '#islands/_shared/question/useSitting.ts';

interface Props {
  readonly exercise: MatchExercise;
  readonly sitting: Sitting;
  readonly headingLevel: 2 | 3;
  readonly labels: MatchLabels;
  readonly announce: (text: string) => void;
}

/** Cards on one side, places on the other; once checked, the results take the side of the cards. */
export function MatchBoard({ exercise, sitting, headingLevel, labels, announce }: Props) {
  const { answers, isReady } = sitting;
  const { match } = labels;
  const say = boardSentences(labels);
  const root = useRef<HTMLDivElement>(null);
  const board = useBoard(exercise, sitting, labels, announce);
  const { held, inTray } = board;
  const [missing, setMissing] = useState('');
  /** Checked on this visit: reasons are unfolded then, and folded when restored. */
  const [isFresh, setIsFresh] = useState(false);
  const focus = useFocus(root);
  const [linked, setLinked] = useState<ItemPlace>();
  useItemAddress(exercise, (place) => {
    setLinked(place);
    if (place.feedback === undefined) focus.onCard(place.item);
  });
  const drag = useDrag(root, (id, place) => {
    board.put(id, place);
    setMissing('');
    focus.onCard(id, true);
  });

  const putHeld = (place: string, isKey: boolean) => {
    board.putHeld(place);
    setMissing('');
    if (!held || !isKey) return;
    const next = place === tray ? held : inTray.find(({ id }) => id !== held.id);
    if (next) focus.onCard(next.id);
    else focus.onCheck();
  };
  const check = () => {
    if (board.check()) {
      setMissing('');
      setIsFresh(true);
      return;
    }
    setMissing(say.waiting(inTray.length));
    announce(say.waiting(inTray.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || drag.cancel() || !held) return;
    event.preventDefault();
    board.cancel();
    focus.onCard(held.id);
  };
  const card = (item: ChooseItem) => (
    <MatchCard
      key={item.id}
      item={item}
      isReady={isReady}
      isHeld={held?.id === item.id}
      isReachable={held === undefined || held.id === item.id}
      isDragged={drag.dragged?.item === item.id}
      handlers={drag.handlersFor(item.id)}
      onPick={(isKey) => {
        const isEndOfDrag = drag.takeClick();
        if (isKey || !isEndOfDrag) board.pick(item);
      }}
    />
  );

  return (
    <div className="match" ref={root} onKeyDown={onKeyDown}>
      {linked && (
        <LinkedPart
          key={`${linked.item} ${linked.feedback ?? ''}`}
          exercise={exercise}
          place={linked}
          labels={labels}
        />
      )}
      {!board.isDone && (
        <>
          <p className="match-help">{match.help}</p>
          <p className="match-status">
            {held ? say.held(held.text) : say.count(board.placed, exercise.items.length)}
          </p>
        </>
      )}
      <div className="match-board">
        {board.isDone ? (
          <MatchResults
            exercise={exercise}
            answers={answers}
            isFresh={isFresh}
            headingLevel={headingLevel}
            labels={labels}
            onRetry={(ids) => {
              sitting.again(ids);
              focus.onFirstCard();
            }}
          />
        ) : (
          <div
            className="match-tray"
            data-place={tray}
            data-over={drag.dragged?.over === tray || undefined}
          >
            <ul className="plain match-cards" aria-label={match.tray}>
              {inTray.map(card)}
            </ul>
            {inTray.length === 0 && <p className="small soft">{match.trayEmpty}</p>}
            {held && board.placeOf(held.id) !== tray && (
              <button
                type="button"
                className="button button--quiet"
                onClick={(event) => {
                  putHeld(tray, event.detail === 0);
                }}
              >
                {match.takeBack}
              </button>
            )}
          </div>
        )}
        <div className="match-places">
          {exercise.options.map((option) => {
            const checked = board.checkedIn(option.id);
            const open = board.openIn(option.id);
            return (
              <MatchPlace
                key={option.id}
                option={option}
                isReady={isReady}
                isDone={board.isDone}
                isHolding={held !== undefined || drag.dragged !== undefined}
                isOver={drag.dragged?.over === option.id}
                count={checked.length + open.length}
                labels={labels}
                onPut={(isKey) => {
                  putHeld(option.id, isKey);
                }}
              >
                {checked.map(({ item, answer }) => (
                  <MatchChecked
                    key={item.id}
                    exercise={exercise}
                    item={item}
                    answer={answer}
                    isFresh={isFresh}
                    labels={labels}
                  />
                ))}
                {open.map(card)}
              </MatchPlace>
            );
          })}
        </div>
      </div>
      {!board.isDone && (
        <div className="sort-actions">
          <button type="button" className="button" disabled={!isReady} data-check onClick={check}>
            {labels.common.check}
          </button>
          <p className="sort-missing">{missing}</p>
        </div>
      )}
    </div>
  );
}
