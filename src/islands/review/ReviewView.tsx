import { useState } from 'react';
import { saveFile } from '#browser/save-file.ts';
import { now } from '#browser/clock.ts';
import { calendarOf } from '#domain/calendar.ts';
import type { ItemRef } from '#domain/interleaved.ts';
import { dueAt, schedule, sittingOf, sittingSize, type Due } from '#domain/review.ts';
import type { FetchWords } from '#islands/_shared/FetchState.tsx';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { LearningFrame, type Learning } from '#islands/_shared/LearningFrame.tsx';
import type { SetWords } from '#islands/_shared/question/SetRunner.tsx';
import { ReviewSitting } from './ReviewSitting.tsx';
import { reminders } from './reminders.ts';
import { dueSentence, type ReviewWords } from './sentences.ts';
import { fill } from '#i18n/fill.ts';

interface Props {
  readonly labels: QuestionLabels;
  readonly words: {
    readonly set: SetWords;
    readonly fetch: FetchWords;
    readonly review: ReviewWords;
  };
  /** Full address of the review, for the calendar. */
  readonly home: string;
}

/** What is due, a sitting of it, and the days on which more will be. */
export default function ReviewView(props: Props) {
  return (
    <LearningFrame words={props.words.fetch} notKept={props.labels.common.notKept}>
      {(learning) => <Ready {...props} {...learning} />}
    </LearningFrame>
  );
}

interface Sitting {
  readonly refs: readonly ItemRef[];
  readonly set: string;
}

function Ready({ index, progress, labels, words, home, announce }: Props & Learning) {
  const [sitting, setSitting] = useState<Sitting>();
  const planned = schedule(progress, index);
  const due = dueAt(planned, now());
  const start = () => {
    const set = `review:${now()}`;
    setSitting({ refs: sittingOf(due, set), set });
  };
  if (sitting) {
    return (
      <ReviewSitting
        key={sitting.set}
        {...sitting}
        labels={labels}
        words={words}
        moreDue={due.length}
        announce={announce}
        onMore={start}
      />
    );
  }
  const { review } = words;
  const size = Math.min(due.length, sittingSize);
  return (
    <>
      <p className="sort-statement">{dueSentence(due.length, planned, now(), review)}</p>
      {due.length > 0 && (
        <>
          <p>{fill(review.about, { size: sittingSize })}</p>
          <div className="sort-actions">
            <button type="button" className="button" onClick={start}>
              {size === 1 ? review.startOnce : fill(review.start, { count: size })}
            </button>
          </div>
        </>
      )}
      {planned.length > 0 && <Calendar planned={planned} words={review} home={home} />}
    </>
  );
}

function Calendar({
  planned,
  words,
  home,
}: {
  readonly planned: readonly Due[];
  readonly words: ReviewWords;
  readonly home: string;
}) {
  return (
    <div className="sort-actions">
      <button
        type="button"
        className="button button--quiet"
        onClick={() => {
          const text = calendarOf(reminders(planned, now(), words, home), now());
          saveFile('why-and-how-review.ics', 'text/calendar', text);
        }}
      >
        {words.calendar}
      </button>
      <p className="small soft">{words.calendarHelp}</p>
    </div>
  );
}
