import { useRef, useState } from 'react';
import type { ItemPlace } from '#domain/item-address.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { StorageNotice } from '#islands/_shared/StorageNotice.tsx';
import { useAnnouncer } from '#islands/_shared/useAnnouncer.ts';
import { Question } from '#islands/_shared/question/Question.tsx';
import { LinkedPart } from './LinkedPart.tsx';
import { QuestionResults } from './QuestionResults.tsx';
import { useItemAddress } from './useItemAddress.ts';
import { useReservedHeight } from '#islands/_shared/useReservedHeight.ts';
import { useSitting } from '#islands/_shared/question/useSitting.ts';

/** What the learner asked to see; `auto` is the first open item, or the results. */
type Screen = 'auto' | 'results' | ItemPlace;

interface View {
  readonly screen: Screen;
  readonly hasMoved: boolean;
}

/** One item at a time, with feedback after each and the results at the end. */
export default function QuestionView({
  exercise,
  headingLevel,
  labels,
}: {
  readonly exercise: ResolvedExercise;
  readonly headingLevel: 2 | 3;
  readonly labels: QuestionLabels;
}) {
  const sitting = useSitting(exercise);
  const { answers, order, isReady, round } = sitting;
  /** Once the learner has moved, each new screen takes the focus. */
  const [{ screen, hasMoved }, setView] = useState<View>({ screen: 'auto', hasMoved: false });
  const [announced, announce] = useAnnouncer();
  const root = useRef<HTMLDivElement>(null);
  useReservedHeight(root);

  const show = (next: Screen) => {
    setView({ screen: next, hasMoved: true });
  };
  useItemAddress(exercise, show);

  const openAfter = (id: string | undefined): string | undefined => {
    const start = id === undefined ? 0 : order.indexOf(id) + 1;
    return [...order.slice(start), ...order.slice(0, start)].find((other) => !answers.has(other));
  };
  const place: ItemPlace | undefined = typeof screen === 'object' ? screen : undefined;
  const asked = place ? place.item : openAfter(undefined);
  const item =
    screen === 'results' ? undefined : exercise.items.find((candidate) => candidate.id === asked);
  const startRound = (ids: readonly string[]) => {
    sitting.again(ids);
    show('auto');
  };

  return (
    <div className="sort" ref={root}>
      <div role="status" className="sr">
        {announced}
      </div>
      {place?.feedback !== undefined && (
        <LinkedPart
          key={`${place.item} ${place.feedback} ${String(isReady)}`}
          exercise={exercise}
          place={place}
          labels={labels}
        />
      )}
      {item ? (
        <Question
          key={`${item.id} ${round} ${place?.hint ?? ''} ${String(isReady)}`}
          exercise={exercise}
          item={item}
          // An item opened by its address may be outside this round; then it has no number.
          number={order.indexOf(item.id) + 1}
          total={order.length}
          round={round}
          answer={answers.get(item.id)}
          isReady={isReady}
          isLast={order.every((id) => id === item.id || answers.has(id))}
          takesFocus={hasMoved && place?.hint === undefined && place?.feedback === undefined}
          linkedHint={place?.hint}
          labels={labels}
          announce={announce}
          onAnswer={(given) => {
            setView({ screen: place ?? { item: item.id }, hasMoved });
            sitting.answer(item, given);
          }}
          onNext={() => {
            const next = openAfter(item.id);
            show(next === undefined ? 'results' : { item: next });
          }}
        />
      ) : (
        <QuestionResults
          exercise={exercise}
          answers={answers}
          isFresh={hasMoved}
          headingLevel={headingLevel}
          labels={labels}
          onOpen={(id) => {
            show({ item: id });
          }}
          onRetry={startRound}
        />
      )}
      <StorageNotice isKept={sitting.isKept} text={labels.common.notKept} />
    </div>
  );
}
