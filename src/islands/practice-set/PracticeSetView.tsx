import { useEffect, useState } from 'react';
import { now, offsetAt } from '#browser/clock.ts';
import { fragmentOf, setFragment, watchFragment } from '#browser/fragment.ts';
import { newId } from '#browser/new-id.ts';
import { begunIn, dayName, drawSet, seedFrom, type SetName } from '#domain/practice-set.ts';
import type { PracticeIndex } from '#schemas/practice-index.ts';
import type { Progress } from '#schemas/progress.ts';
import { FetchState, type FetchWords } from '#islands/_shared/FetchState.tsx';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import type { SetWords } from '#islands/_shared/question/SetRunner.tsx';
import { StorageNotice } from '#islands/_shared/StorageNotice.tsx';
import { useAnnouncer } from '#islands/_shared/useAnnouncer.ts';
import { usePracticeIndex } from '#islands/_shared/useExercises.ts';
import { useProgress } from '#islands/_shared/useProgress.ts';
import { DrawnSet } from './DrawnSet.tsx';
import type { PracticeWords } from './words.ts';

interface Props {
  readonly labels: QuestionLabels;
  readonly words: {
    readonly set: SetWords;
    readonly fetch: FetchWords;
    readonly practice: PracticeWords;
  };
}

const today = (): string => dayName(now(), offsetAt(now()));

/** Reads the set from the address: `#daily` is today's five, `#mixed-k3f9` a set that can be shared. */
export default function PracticeSetView(props: Props) {
  const index = usePracticeIndex();
  const { progress, isKept, isReady } = useProgress();
  const [announced, announce] = useAnnouncer();
  const [name, setName] = useState<SetName>();
  useEffect(() => {
    const read = (): void => {
      setName(seedFrom(fragmentOf(window), today()));
    };
    read();
    return watchFragment(window, read);
  }, []);
  const isWaiting = index.state !== 'ready' || !isReady || name === undefined;
  return (
    <div className="sort">
      <div role="status" className="sr">
        {announced}
      </div>
      {isWaiting ? (
        <FetchState
          fetched={index.state === 'failed' ? index : { state: 'waiting' }}
          words={props.words.fetch}
        />
      ) : (
        <Drawn
          key={`${name.kind}:${name.seed}`}
          {...props}
          name={name}
          index={index.value}
          progress={progress}
          announce={announce}
        />
      )}
      <StorageNotice isKept={isKept} text={props.labels.common.notKept} />
    </div>
  );
}

/** Draws once: answering must not change the set one is in. */
function Drawn({
  name,
  index,
  progress,
  announce,
  ...props
}: Props & {
  readonly name: SetName;
  readonly index: PracticeIndex;
  readonly progress: Progress;
  readonly announce: (text: string) => void;
}) {
  const set = `${name.kind}:${name.seed}`;
  const [refs] = useState(() => {
    const before = progress.attempts.filter((attempt) => attempt.set !== set);
    const begun = name.kind === 'daily' ? begunIn({ ...progress, attempts: before }) : undefined;
    return drawSet(name.kind, name.seed, index, begun);
  });
  return (
    <DrawnSet
      {...props}
      refs={refs}
      set={set}
      announce={announce}
      onAnother={() => {
        setFragment(window, `mixed-${newId().slice(0, 6)}`);
      }}
    />
  );
}
