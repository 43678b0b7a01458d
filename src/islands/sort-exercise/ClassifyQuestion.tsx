import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { gradeItem } from '#domain/grading.ts';
import type { Answer } from '#domain/progress.ts';
import type { Certainty } from '#schemas/progress.ts';
import type { SortExercise, SortItem } from '#schemas/sort-exercise.ts';
import type { ClassifyLabels } from '#islands/_shared/labels.ts';
import { CertaintyChoice } from './CertaintyChoice.tsx';
import { ClassifyFeedback } from './ClassifyFeedback.tsx';
import { ClassifyOptions } from './ClassifyOptions.tsx';
import { feedbackSentence, keysSentence, progressSentence } from './sentences.ts';

interface Props {
  readonly exercise: SortExercise;
  readonly item: SortItem;
  /** Place of the item in this round from 1; 0 if it is not part of it. */
  readonly number: number;
  readonly total: number;
  readonly answer: Answer | undefined;
  readonly isReady: boolean;
  /** No other item is open. */
  readonly isLast: boolean;
  readonly takesFocus: boolean;
  readonly labels: ClassifyLabels;
  readonly announce: (text: string) => void;
  readonly onAnswer: (option: string, certainty?: Certainty) => void;
  readonly onNext: () => void;
}

/** One statement: choose, say how sure, check, read, go on. */
export function ClassifyQuestion(props: Props) {
  const { exercise, item, answer, isReady, labels, announce } = props;
  const { classify, common } = labels;
  const name = `${exercise.id}-${item.id}`;
  const form = useRef<HTMLFormElement>(null);
  const statement = useRef<HTMLSpanElement>(null);
  const [choice, setChoice] = useState<string>();
  const [certainty, setCertainty] = useState<Certainty>();
  const [missing, setMissing] = useState('');
  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) statement.current?.focus();
  }, [takesFocus]);

  const firstRadio = (group: string) =>
    form.current?.querySelector<HTMLInputElement>(`[data-group="${group}"] input`);
  const ask = (text: string, group: string) => {
    setMissing(text);
    announce(text);
    firstRadio(group)?.focus();
  };
  const submit = () => {
    if (answer) {
      props.onNext();
      return;
    }
    if (choice === undefined) {
      ask(classify.chooseFirst, 'options');
      return;
    }
    if (exercise.certainty && certainty === undefined) {
      ask(classify.sureFirst, 'certainty');
      return;
    }
    setMissing('');
    props.onAnswer(choice, certainty);
    announce(feedbackSentence(exercise, item, gradeItem(item, choice), labels));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const option = exercise.options[Number(event.key) - 1];
    if (option && !answer) {
      event.preventDefault();
      setChoice(option.id);
      setMissing('');
      const radios = form.current?.querySelectorAll<HTMLInputElement>(
        '[data-group="options"] input',
      );
      radios?.[Number(event.key) - 1]?.focus();
    }
    // Radios and the button submit by themselves; the statement has the focus after moving here.
    if (event.key === 'Enter' && event.target === statement.current && !event.repeat) {
      form.current?.requestSubmit();
    }
  };

  return (
    <form
      ref={form}
      className="sort-question"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset disabled={!isReady} data-group="options">
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
        <ClassifyOptions
          name={`${name}-option`}
          exercise={exercise}
          // Once there is an answer, no later choice can take its place.
          chosen={answer?.attempt.option ?? choice}
          rightId={answer && item.answer}
          labels={labels}
          onChoose={(option) => {
            setChoice(option);
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
      {answer && (
        <ClassifyFeedback exercise={exercise} item={item} answer={answer} labels={labels} />
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
          {answer ? (props.isLast ? classify.results : classify.next) : common.check}
        </button>
        <p className="sort-missing">{missing}</p>
        <p className="sort-keys">{keysSentence(exercise.options.length, labels)}</p>
      </div>
    </form>
  );
}
