import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { exerciseAddress } from '#browser/exercise-address.ts';
import { gradeItem } from '#domain/grade-item.ts';
import { itemAddress } from '#domain/item-address.ts';
import { optionsOf } from '#domain/options.ts';
import type { Answer } from '#domain/progress.ts';
import type { Certainty, Outcome } from '#schemas/progress.ts';
import type { Item, ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { CopyLink } from '#islands/_shared/CopyLink.tsx';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { useEarly } from '#islands/_shared/useEarly.ts';
import { CertaintyChoice } from './CertaintyChoice.tsx';
import { Hints } from './Hints.tsx';
import { QuestionFeedback, Verdict } from './QuestionFeedback.tsx';
import { QuestionField } from './QuestionField.tsx';
import { feedbackSentence, hintSentence, keysSentence, progressSentence } from './sentences.ts';
import { useAnswerDraft } from './useAnswerDraft.ts';
import type { Given } from './useSitting.ts';

interface Props {
  readonly exercise: ResolvedExercise;
  readonly item: Item;
  /** Place of the item in this round from 1; 0 if it is not part of it. */
  readonly number: number;
  readonly total: number;
  readonly round: number;
  readonly answer: Answer | undefined;
  readonly isReady: boolean;
  /** No other item is open. */
  readonly isLast: boolean;
  readonly takesFocus: boolean;
  /** Number of the hint the address names; it is shown and takes the focus. */
  readonly linkedHint?: number | undefined;
  /** In a test nothing is explained before its end: no hints, no answers on request. */
  readonly isTest?: boolean;
  readonly labels: QuestionLabels;
  readonly announce: (text: string) => void;
  readonly onAnswer: (given: Given) => void;
  readonly onNext: () => void;
}

/** One item: answer, say how sure, check, read, go on. */
export function Question(props: Props) {
  const { exercise, item, answer, isReady, isTest = false, labels, announce } = props;
  const { question, common } = labels;
  const name = `${exercise.id}-${item.id}`;
  const form = useRef<HTMLFormElement>(null);
  const statement = useRef<HTMLSpanElement>(null);
  const draft = useAnswerDraft(exercise, item, props.round);
  const [certainty, setCertainty] = useState<Certainty>();
  const [hintsShown, setHintsShown] = useState(props.linkedHint ?? 0);
  const [missing, setMissing] = useState('');
  const { early, isWaiting, showThen } = useEarly<Outcome>();
  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) statement.current?.focus();
  }, [takesFocus]);

  const ask = (text: string, group: string) => {
    setMissing(text);
    announce(text);
    form.current
      ?.querySelector<HTMLElement>(`[data-group="${group}"] :is(input, textarea, button)`)
      ?.focus();
  };
  const record = (given: Given) => {
    setMissing('');
    const all = { ...given, ...(hintsShown > 0 ? { hints: hintsShown } : {}) };
    if (isTest) {
      props.onAnswer(all);
      return;
    }
    // A second press in between would be a second answer.
    if (isWaiting()) return;
    const grade = gradeItem(exercise, item, given.given);
    showThen(given.shown ? undefined : grade.outcome, () => {
      props.onAnswer(all);
      announce(feedbackSentence(item, grade, labels));
    });
  };
  const submit = () => {
    if (answer) {
      props.onNext();
      return;
    }
    const missingAnswer = draft.missing(labels);
    if (missingAnswer !== undefined) {
      ask(missingAnswer, 'answer');
      return;
    }
    if (exercise.certainty && certainty === undefined) {
      ask(question.sureFirst, 'certainty');
      return;
    }
    if (draft.needsComparing) {
      draft.compare();
      announce(question.compareSay);
      return;
    }
    record({ ...draft.given(), ...(certainty === undefined ? {} : { certainty }) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A held Enter key would check, go on and check again before anybody can read.
    if (event.key === 'Enter' && event.repeat && !(event.target instanceof HTMLTextAreaElement)) {
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const options = item.type === 'choose' ? optionsOf(exercise, item) : [];
    const option = options[Number(event.key) - 1];
    if (option && !answer) {
      event.preventDefault();
      draft.toggle(option.id);
      setMissing('');
      const inputs = form.current?.querySelectorAll<HTMLInputElement>(
        '[data-group="answer"] input',
      );
      inputs?.[Number(event.key) - 1]?.focus();
    }
    // Fields and the button submit by themselves; the statement has the focus after moving here.
    if (event.key === 'Enter' && event.target === statement.current) {
      form.current?.requestSubmit();
    }
  };

  const goOn = props.isLast ? question.results : question.next;
  const isToCompare = item.type === 'write' && draft.needsComparing;
  const check = isTest ? goOn : common.check;
  const action = isToCompare ? question.compare : item.type === 'write' ? question.done : check;
  return (
    <form
      ref={form}
      className="sort-question"
      data-type={item.type}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset disabled={!isReady} data-group="answer">
        <legend>
          {props.number > 0 && (
            <span className="sort-count">
              {progressSentence(props.number, props.total, labels)}
            </span>
          )}{' '}
          <span className="sort-statement" ref={statement} tabIndex={-1}>
            {item.text}
          </span>
        </legend>
        {item.facts.length > 0 && (
          <ul className="sort-facts">
            {item.facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
        <QuestionField
          name={name}
          exercise={exercise}
          item={item}
          draft={draft}
          answer={answer}
          labels={labels}
          announce={announce}
          onChange={() => {
            setMissing('');
          }}
        />
      </fieldset>
      {exercise.certainty && !answer && (
        <CertaintyChoice
          name={`${name}-certainty`}
          isReady={isReady}
          certainty={certainty}
          labels={labels}
          onChoose={(next) => {
            setCertainty(next);
            setMissing('');
          }}
        />
      )}
      <Hints
        exercise={exercise.id}
        item={item.id}
        hints={isTest ? [] : item.hints}
        shown={hintsShown}
        linked={props.linkedHint}
        isOpen={!answer}
        labels={labels}
        onMore={() => {
          setHintsShown(hintsShown + 1);
          const hint = item.hints[hintsShown];
          if (hint !== undefined) {
            announce(hintSentence(hint, hintsShown + 1, item.hints.length, labels));
          }
        }}
      />
      {early && !answer && <Verdict outcome={early} labels={labels} />}
      {answer && (
        <QuestionFeedback exercise={exercise} item={item} answer={answer} labels={labels} />
      )}
      <div className="sort-actions">
        <button
          type="submit"
          className="button"
          disabled={!isReady}
          onClick={(event) => {
            // The second half of a double click would skip the feedback.
            if (event.detail > 1) event.preventDefault();
          }}
        >
          {answer ? goOn : action}
        </button>
        {!answer && !draft.isComparing && !isTest && (
          <button
            type="button"
            className="button button--quiet"
            disabled={!isReady}
            onClick={() => {
              record({ ...draft.kept(), given: [], shown: true });
            }}
          >
            {question.showAnyway}
          </button>
        )}
        <p className="sort-missing">{missing}</p>
        {item.type === 'choose' && (
          <p className="sort-keys">{keysSentence(optionsOf(exercise, item).length, labels)}</p>
        )}
        {!isTest && (
          <CopyLink
            href={exerciseAddress(exercise.id, itemAddress(item.id))}
            title={item.text}
            labels={labels}
          />
        )}
      </div>
    </form>
  );
}
