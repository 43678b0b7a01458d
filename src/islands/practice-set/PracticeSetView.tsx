import { useEffect, useState } from 'react';
import { dayOf, now } from '#browser/clock.ts';
import { fragmentOf, setFragment, watchFragment } from '#browser/fragment.ts';
import { newId } from '#browser/new-id.ts';
import { begunBefore, drawSet, seedFrom, type SetName } from '#domain/practice-set.ts';
import type { FetchWords } from '#islands/_shared/FetchState.tsx';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { LearningFrame, type Learning } from '#islands/_shared/LearningFrame.tsx';
import type { SetWords } from '#islands/_shared/question/SetRunner.tsx';
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

/** Reads the set from the address: `#daily` is today's five, `#mixed-k3f9` a set that can be shared. */
export default function PracticeSetView(props: Props) {
  const [name, setName] = useState<SetName>();
  useEffect(() => {
    const read = (): void => {
      setName(seedFrom(fragmentOf(window), dayOf(now())));
    };
    read();
    return watchFragment(window, read);
  }, []);
  return (
    <LearningFrame
      isWaiting={name === undefined}
      words={props.words.fetch}
      notKept={props.labels.common.notKept}
    >
      {(learning) =>
        name && <Drawn key={`${name.kind}:${name.seed}`} {...props} {...learning} name={name} />
      }
    </LearningFrame>
  );
}

/** Draws once: answering must not change the set one is in. */
function Drawn({
  name,
  index,
  progress,
  announce,
  ...props
}: Props & Learning & { readonly name: SetName }) {
  const set = `${name.kind}:${name.seed}`;
  const [refs] = useState(() => {
    const begun = name.kind === 'daily' ? begunBefore(progress, set) : undefined;
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
