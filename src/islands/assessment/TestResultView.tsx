import { useEffect, useRef } from 'react';
import { gradeItem } from '#domain/grade-item.ts';
import { formAddress, scoreOf, seedOf, type TestResult } from '#domain/assessment.ts';
import { keyOf, type ItemRef } from '#domain/interleaved.ts';
import { fill } from '#i18n/fill.ts';
import type { PracticeIndex } from '#schemas/practice-index.ts';
import type { Attempt } from '#schemas/progress.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { CopyLink } from '#islands/_shared/CopyLink.tsx';
import { OutcomeTag } from '#islands/_shared/OutcomeTag.tsx';
import { Explained } from '#islands/_shared/question/Explained.tsx';
import type { AssessmentProps } from './words.ts';

interface Props extends AssessmentProps {
  readonly refs: readonly ItemRef[];
  readonly set: string;
  readonly answers: ReadonlyMap<string, Attempt>;
  readonly index: PracticeIndex;
  readonly exercises: ReadonlyMap<string, ResolvedExercise>;
  readonly takesFocus: boolean;
  readonly onAgain: () => void;
}

/** Passed or not, by objective with what to read again, and every question explained. */
export function TestResultView(props: Props) {
  const { blueprint, words, paths, takesFocus } = props;
  const { test } = words;
  const result = scoreOf(props.refs, props.answers, props.index, blueprint);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className="sort-results">
      <h2 ref={heading} tabIndex={-1}>
        {result.isPassed ? test.passed : test.notPassed}
      </h2>
      <p className="sort-score" data-outcome={result.isPassed ? 'correct' : 'incorrect'}>
        {fill(test.score, { right: result.right, total: result.total, pass: blueprint.pass })}{' '}
        {fill(test.guarded, {
          count: result.guardedErrors,
          allowed: blueprint.guarded.errors,
        })}
        <CopyLink
          href={`#${formAddress(seedOf(props.set) ?? '')}`}
          title={test.thisForm}
          labels={props.labels}
        />
      </p>
      {result.isPassed && (
        <p className="sort-actions">
          <a className="button" href={paths.task}>
            {test.task}
          </a>
          <a className="button button--quiet" href={paths.completion}>
            {test.page}
          </a>
        </p>
      )}
      <Objectives result={result} again={props.again} words={words} />
      <details className="sort-details">
        <summary>{test.answers}</summary>
        <ol className="sort-answers plain">
          {props.refs.map((ref) => (
            <Row key={keyOf(ref)} itemRef={ref} {...props} />
          ))}
        </ol>
      </details>
      <div className="sort-actions">
        <button type="button" className="button button--quiet" onClick={props.onAgain}>
          {test.again}
        </button>
        <p className="small soft">{test.againText}</p>
      </div>
    </div>
  );
}

function Objectives({
  result,
  again,
  words,
}: {
  readonly result: TestResult;
  readonly again: AssessmentProps['again'];
  readonly words: AssessmentProps['words'];
}) {
  return (
    <dl className="objectives">
      {result.byObjective.map(({ objective, right, total, missed }) => (
        <div key={objective}>
          <dt>{words.objective[objective]}</dt>
          <dd>
            {fill(words.test.objective, { right, total })}
            {missed.length > 0 && (again[objective] ?? []).length > 0 && (
              <>
                {' · '}
                {words.test.review}:{' '}
                {(again[objective] ?? []).map(({ path, title }, at) => (
                  <span key={path}>
                    {at > 0 && ', '}
                    <a href={path}>{title}</a>
                  </span>
                ))}
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Row({ itemRef, answers, exercises, labels }: Props & { readonly itemRef: ItemRef }) {
  const exercise = exercises.get(itemRef.exercise);
  const item = exercise?.items.find(({ id }) => id === itemRef.item);
  const attempt = answers.get(keyOf(itemRef));
  if (!exercise || !item || !attempt) return null;
  const grade = gradeItem(exercise, item, attempt.given);
  return (
    <li>
      <details>
        <summary>
          <OutcomeTag outcome={grade.outcome} labels={labels.outcome} /> <span>{item.text}</span>
        </summary>
        <Explained exercise={exercise.id} item={item} grade={grade} labels={labels} />
      </details>
    </li>
  );
}
