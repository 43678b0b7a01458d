import { useState } from 'react';
import { newId } from '#browser/new-id.ts';
import {
  answersIn,
  drawForm,
  lastForm,
  lengthOf,
  metBefore,
  type Blueprint,
} from '#domain/assessment.ts';
import { fill } from '#i18n/fill.ts';
import type { PracticeIndex } from '#schemas/practice-index.ts';
import type { Progress } from '#schemas/progress.ts';
import { FetchState } from '#islands/_shared/FetchState.tsx';
import { StorageNotice } from '#islands/_shared/StorageNotice.tsx';
import { useAnnouncer } from '#islands/_shared/useAnnouncer.ts';
import { usePracticeIndex } from '#islands/_shared/useExercises.ts';
import { useProgress } from '#islands/_shared/useProgress.ts';
import { TestForm } from './TestForm.tsx';
import type { AssessmentProps } from './words.ts';

/** Begin, go on, or read the result. */
export default function AssessmentView(props: AssessmentProps) {
  const index = usePracticeIndex();
  const { progress, isKept, isReady } = useProgress();
  const [announced, announce] = useAnnouncer();
  return (
    <div className="sort">
      <div role="status" className="sr">
        {announced}
      </div>
      {index.state !== 'ready' || !isReady ? (
        <FetchState
          fetched={index.state === 'ready' ? { state: 'waiting' } : index}
          words={props.words.fetch}
        />
      ) : (
        <Ready {...props} index={index.value} progress={progress} announce={announce} />
      )}
      <StorageNotice isKept={isKept} text={props.labels.common.notKept} />
    </div>
  );
}

function Ready(
  props: AssessmentProps & {
    readonly index: PracticeIndex;
    readonly progress: Progress;
    readonly announce: (text: string) => void;
  },
) {
  const { index, progress, blueprint, words } = props;
  const [seed, setSeed] = useState(() => lastForm(progress));
  const [isRunning, setIsRunning] = useState(false);
  const begin = () => {
    setSeed(newId().slice(0, 8));
    setIsRunning(true);
  };
  const set = seed === undefined ? undefined : `assessment:${seed}`;
  const refs =
    set === undefined || seed === undefined
      ? []
      : drawForm(seed, index, blueprint, metBefore(progress, set));
  const answers = set === undefined ? new Map<string, never>() : answersIn(progress, set);
  const answered = refs.filter(({ exercise, item }) => answers.has(`${exercise}/${item}`)).length;
  if (set !== undefined && (isRunning || (answered > 0 && answered === refs.length))) {
    return <TestForm key={set} {...props} refs={refs} set={set} onAgain={begin} />;
  }
  const isGone = answers.size > 0 && answers.size > answered;
  return (
    <>
      <Rules blueprint={blueprint} words={words.test} />
      {isGone && <p>{words.test.gone}</p>}
      <div className="sort-actions">
        {answered > 0 && !isGone ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              setIsRunning(true);
            }}
          >
            {fill(words.test.goOn, { number: answered + 1 })}
          </button>
        ) : (
          <button type="button" className="button" onClick={begin}>
            {words.test.start}
          </button>
        )}
      </div>
    </>
  );
}

function Rules({
  blueprint,
  words,
}: {
  readonly blueprint: Blueprint;
  readonly words: AssessmentProps['words']['test'];
}) {
  const total = lengthOf(blueprint);
  return (
    <>
      <p className="sort-statement">{fill(words.about, { total })}</p>
      <p>{fill(words.rule, { total, pass: blueprint.pass, errors: blueprint.guarded.errors })}</p>
    </>
  );
}
