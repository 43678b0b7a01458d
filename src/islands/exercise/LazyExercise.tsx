import { useEffect, useRef } from 'react';
import type { MatchExercise, ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { FetchState, type FetchWords } from '#islands/_shared/FetchState.tsx';
import { useExerciseWithWords } from '#islands/_shared/useExercises.ts';
import questionStyle from '#islands/_shared/question/question.css?url';
import matchStyle from './match.css?url';
import MatchView from './MatchView.tsx';
import QuestionView from './QuestionView.tsx';

const isMatch = (exercise: ResolvedExercise): exercise is MatchExercise =>
  exercise.kind === 'match';

/**
 * An exercise in a text: its data is fetched when it comes near, so that the page does not carry
 * every text twice, and so is the style of the questions; React waits for it before it draws them.
 * If the data cannot be had, the plain questions are shown instead.
 */
export default function LazyExercise({
  id,
  headingLevel,
  words,
}: {
  readonly id: string;
  readonly headingLevel: 2 | 3;
  readonly words: FetchWords;
}) {
  const fetched = useExerciseWithWords(id);
  const root = useRef<HTMLDivElement>(null);
  const hasFailed = fetched.state === 'failed';
  useEffect(() => {
    const section = root.current?.closest<HTMLElement>('.sort-exercise');
    if (section) section.dataset['state'] = hasFailed ? 'plain' : 'live';
  }, [hasFailed]);
  if (fetched.state !== 'ready') {
    return (
      <div ref={root}>
        <FetchState fetched={fetched} words={words} />
      </div>
    );
  }
  const [exercise, strings] = fetched.value;
  const { outcome, common, question, match } = strings;
  return (
    <>
      <link rel="stylesheet" href={questionStyle} precedence="widget" />
      {isMatch(exercise) && <link rel="stylesheet" href={matchStyle} precedence="widget" />}
      {isMatch(exercise) ? (
        <MatchView
          exercise={exercise}
          headingLevel={headingLevel}
          labels={{ outcome, common, match }}
        />
      ) : (
        <QuestionView
          exercise={exercise}
          headingLevel={headingLevel}
          labels={{ outcome, common, question }}
        />
      )}
    </>
  );
}
