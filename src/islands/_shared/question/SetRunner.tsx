import { useState } from 'react';
import { progressStore } from '#browser/progress-store.ts';
import { outcomeOf } from '#domain/grade-item.ts';
import type { Answer } from '#domain/progress.ts';
import { keyOf, type ItemRef } from '#domain/interleaved.ts';
import type { Attempt } from '#schemas/progress.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { Ground } from './Ground.tsx';
import { Question } from './Question.tsx';
import type { Given } from './useSitting.ts';

/** How often a missed item is asked again in one sitting. */
const mostRepeats = 2;

export interface SetWords {
  /** Before the name of the exercise an item comes from. */
  readonly from: string;
  readonly plan: string;
}

interface Props {
  readonly refs: readonly ItemRef[];
  /** The exercises of the items, by id. */
  readonly exercises: ReadonlyMap<string, ResolvedExercise>;
  /** Name under which answers are recorded. */
  readonly set: string;
  /** Answers of an earlier visit, by `exercise/item`. */
  readonly earlier: ReadonlyMap<string, Attempt>;
  /** Nothing is explained before the end. */
  readonly isTest?: boolean;
  /** Missed items come again at the end. */
  readonly repeatsMissed?: boolean;
  readonly labels: QuestionLabels;
  readonly words: SetWords;
  readonly announce: (text: string) => void;
  readonly onFinish: () => void;
}

/** Items of several exercises, one after the other. */
export function SetRunner(props: Props) {
  const { exercises, set, isTest = false, repeatsMissed = false, labels } = props;
  const [queue, setQueue] = useState(props.refs);
  const [answers, setAnswers] = useState<ReadonlyMap<number, Answer>>(
    () =>
      new Map(
        props.refs.flatMap((ref, turn) => {
          const attempt = props.earlier.get(keyOf(ref));
          return attempt ? [[turn, { attempt, isChanged: false }]] : [];
        }),
      ),
  );
  const [turn, setTurn] = useState(() => firstOpen(props.refs.length, answers));
  const [hasMoved, setHasMoved] = useState(false);
  const ref = queue[turn];
  const exercise = ref && exercises.get(ref.exercise);
  const item = exercise?.items.find(({ id }) => id === ref?.item);
  if (!ref || !exercise || !item) return null;

  const next = () => {
    setHasMoved(true);
    if (turn + 1 < queue.length) setTurn(turn + 1);
    else props.onFinish();
  };
  const answer = (given: Given) => {
    const outcome = outcomeOf(exercise, item, given);
    const attempt = progressStore().answer({
      exercise: exercise.id,
      item: item.id,
      revision: item.revision,
      outcome,
      set,
      ...given,
    });
    setAnswers(new Map(answers).set(turn, { attempt, isChanged: false }));
    const asked = queue.filter(
      (other) => other.exercise === ref.exercise && other.item === ref.item,
    );
    if (repeatsMissed && outcome !== 'correct' && asked.length <= mostRepeats) {
      setQueue([...queue, ref]);
    }
    if (isTest) next();
  };
  return (
    <div className="set">
      <p className="set-from small">
        {props.words.from} <strong>{exercise.title}</strong>
      </p>
      <Ground exercise={exercise} planTitle={props.words.plan} />
      {exercise.kind === 'classify' && <p className="sort-instruction">{exercise.instruction}</p>}
      <Question
        key={turn}
        exercise={exercise}
        item={item}
        number={turn + 1}
        total={queue.length}
        round={turn}
        answer={isTest ? undefined : answers.get(turn)}
        isReady
        isLast={turn + 1 === queue.length}
        isTest={isTest}
        takesFocus={hasMoved}
        labels={labels}
        announce={props.announce}
        onAnswer={answer}
        onNext={next}
      />
    </div>
  );
}

/** The first turn without an answer; the last one if all have theirs. */
function firstOpen(total: number, answers: ReadonlyMap<number, Answer>): number {
  const open = Array.from({ length: total }, (_, turn) => turn).find((turn) => !answers.has(turn));
  return open ?? Math.max(0, total - 1);
}
