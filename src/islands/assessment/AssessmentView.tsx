import { useEffect, useRef, useState } from 'react';
import { fragmentOf } from '#browser/fragment.ts';
import { newId } from '#browser/new-id.ts';
import {
  answersIn,
  formFor,
  formIn,
  lastForm,
  lengthOf,
  setOf,
  type Blueprint,
} from '#domain/assessment.ts';
import { keyOf } from '#domain/interleaved.ts';
import { fill } from '#i18n/fill.ts';
import { LearningFrame, type Learning } from '#islands/_shared/LearningFrame.tsx';
import { TestForm } from './TestForm.tsx';
import type { AssessmentProps } from './words.ts';

/** Begin, go on, or read the result. */
export default function AssessmentView(props: AssessmentProps) {
  return (
    <LearningFrame words={props.words.fetch} notKept={props.labels.common.notKept}>
      {(learning) => <Ready {...props} {...learning} />}
    </LearningFrame>
  );
}

function Ready(props: AssessmentProps & Learning) {
  const { index, progress, blueprint, words } = props;
  /** The form of the address, or the last one of this learner. */
  const [linked] = useState(() => formIn(fragmentOf(window)));
  const [seed, setSeed] = useState(linked ?? lastForm(progress));
  const [isRunning, setIsRunning] = useState(false);
  const set = seed === undefined ? undefined : setOf(seed);
  const refs = seed === undefined ? [] : formFor(seed, index, blueprint, progress);
  const answers = set === undefined ? new Map<string, never>() : answersIn(progress, set);
  const isLinked = seed !== undefined && seed === linked && answers.size === 0;
  const begin = () => {
    if (!isLinked) setSeed(newId().slice(0, 8));
    setIsRunning(true);
  };
  const answered = refs.filter((ref) => answers.has(keyOf(ref))).length;
  if (set !== undefined && (isRunning || (answered > 0 && answered === refs.length))) {
    return <TestForm key={set} {...props} refs={refs} set={set} onAgain={begin} />;
  }
  const isGone = answers.size > 0 && answers.size > answered;
  return (
    <>
      {isLinked && <Linked text={words.test.linked} />}
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

/** Says that a link has led to this form. */
function Linked({ text }: { readonly text: string }) {
  const root = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    root.current?.focus();
  }, []);
  return (
    <p className="note" ref={root} tabIndex={-1}>
      {text}
    </p>
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
      <p className="sort-statement sort-rules">{fill(words.about, { total })}</p>
      <p>{words.keep}</p>
      <p>{fill(words.rule, { total, pass: blueprint.pass, errors: blueprint.guarded.errors })}</p>
    </>
  );
}
