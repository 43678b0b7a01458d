import { useEffect, useRef, useState } from 'react';
import { copyText } from '#browser/clipboard.ts';
import { answersIn } from '#domain/assessment.ts';
import { keyOf, type ItemRef } from '#domain/interleaved.ts';
import { fill } from '#i18n/fill.ts';
import { FetchState, type FetchWords } from '#islands/_shared/FetchState.tsx';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { OutcomeTag } from '#islands/_shared/OutcomeTag.tsx';
import { SetRunner, type SetWords } from '#islands/_shared/question/SetRunner.tsx';
import { useExercises } from '#islands/_shared/useExercises.ts';
import { useProgress } from '#islands/_shared/useProgress.ts';
import type { PracticeWords } from './words.ts';

interface Props {
  readonly refs: readonly ItemRef[];
  readonly set: string;
  readonly labels: QuestionLabels;
  readonly words: {
    readonly set: SetWords;
    readonly fetch: FetchWords;
    readonly practice: PracticeWords;
  };
  readonly announce: (text: string) => void;
  readonly onAnother: () => void;
}

/** A set from its first item to its result. */
export function DrawnSet({ refs, set, labels, words, announce, onAnother }: Props) {
  const exercises = useExercises(refs.map(({ exercise }) => exercise));
  const { progress } = useProgress();
  const answers = answersIn(progress, set);
  // Under the name of a day there may be answers to other items than today's five.
  const given = refs.flatMap((ref) => answers.get(keyOf(ref)) ?? []);
  const [isDone, setIsDone] = useState(() => refs.length > 0 && given.length === refs.length);
  const [wasDone] = useState(isDone);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isDone && !wasDone) heading.current?.focus();
  }, [isDone, wasDone]);
  const [earlier] = useState(answers);
  if (exercises.state !== 'ready') return <FetchState fetched={exercises} words={words.fetch} />;
  if (!isDone) {
    return (
      <SetRunner
        refs={refs}
        exercises={exercises.value}
        set={set}
        earlier={earlier}
        labels={labels}
        words={words.set}
        announce={announce}
        onFinish={() => {
          setIsDone(true);
        }}
      />
    );
  }
  const { practice } = words;
  const right = given.filter(({ outcome }) => outcome === 'correct').length;
  const copy = async () => {
    const isCopied = await copyText(window.location.href);
    announce(isCopied ? practice.linkCopied : practice.linkFailed);
  };
  return (
    <div className="sort-results">
      <h2 ref={heading} tabIndex={-1}>
        {practice.done}
      </h2>
      <p>{fill(practice.score, { right, total: refs.length })}</p>
      <h3>{practice.list}</h3>
      <ul className="plain set-list">
        {refs.map((ref) => {
          const found = exercises.value.get(ref.exercise);
          const outcome = answers.get(keyOf(ref))?.outcome;
          return (
            <li key={keyOf(ref)}>
              {outcome && <OutcomeTag outcome={outcome} labels={labels.outcome} />}{' '}
              {found?.items.find(({ id }) => id === ref.item)?.text}
            </li>
          );
        })}
      </ul>
      <div className="sort-actions">
        <button type="button" className="button" onClick={onAnother}>
          {practice.again}
        </button>
        {set.startsWith('mixed:') && (
          <button type="button" className="button button--quiet" onClick={() => void copy()}>
            {practice.link}
          </button>
        )}
      </div>
    </div>
  );
}
