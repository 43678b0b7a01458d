import { useState } from 'react';
import { answersIn } from '#domain/assessment.ts';
import { keyOf, type ItemRef } from '#domain/interleaved.ts';
import type { PracticeIndex } from '#schemas/practice-index.ts';
import type { Progress } from '#schemas/progress.ts';
import { FetchState } from '#islands/_shared/FetchState.tsx';
import { SetRunner } from '#islands/_shared/question/SetRunner.tsx';
import { useExercises } from '#islands/_shared/useExercises.ts';
import { TestResultView } from './TestResultView.tsx';
import type { AssessmentProps } from './words.ts';

/** One form from its first question to its result. */
export function TestForm({
  refs,
  set,
  index,
  progress,
  announce,
  onAgain,
  ...props
}: AssessmentProps & {
  readonly refs: readonly ItemRef[];
  readonly set: string;
  readonly index: PracticeIndex;
  readonly progress: Progress;
  readonly announce: (text: string) => void;
  readonly onAgain: () => void;
}) {
  const exercises = useExercises(refs.map(({ exercise }) => exercise));
  const answers = answersIn(progress, set);
  const isDone = refs.every((ref) => answers.has(keyOf(ref)));
  const [wasDone] = useState(isDone);
  const [earlier] = useState(answers);
  if (exercises.state !== 'ready') {
    return <FetchState fetched={exercises} words={props.words.fetch} />;
  }
  if (isDone) {
    return (
      <TestResultView
        {...props}
        refs={refs}
        set={set}
        answers={answers}
        index={index}
        exercises={exercises.value}
        takesFocus={!wasDone}
        onAgain={onAgain}
      />
    );
  }
  return (
    <SetRunner
      refs={refs}
      exercises={exercises.value}
      set={set}
      earlier={earlier}
      isTest
      labels={props.labels}
      words={props.words.set}
      announce={announce}
      onFinish={() => undefined}
    />
  );
}
