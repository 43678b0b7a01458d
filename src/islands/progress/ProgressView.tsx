import { useEffect, useState } from 'react';
import { keepsTexts, windowStorage } from '#browser/storage.ts';
import { nextLesson } from '#domain/mastery.ts';
import { isEmpty } from '#domain/progress.ts';
import { fill } from '#i18n/fill.ts';
import { FetchState } from '#islands/_shared/FetchState.tsx';
import { ShiftSummary } from '#islands/_shared/ShiftSummary.tsx';
import { StorageNotice } from '#islands/_shared/StorageNotice.tsx';
import { usePracticeIndex } from '#islands/_shared/useExercises.ts';
import { useProgress } from '#islands/_shared/useProgress.ts';
import type { PracticeIndex } from '#schemas/practice-index.ts';
import type { Progress } from '#schemas/progress.ts';
import { LessonStates } from './LessonStates.tsx';
import { Objectives } from './Objectives.tsx';
import { RecordPart } from './RecordPart.tsx';
import { TestSummary } from './TestSummary.tsx';
import type { ProgressProps } from './words.ts';

/** Where a learner stands. The record can be saved or erased even while the course is not there. */
export default function ProgressView(props: ProgressProps) {
  const { words, modules } = props;
  const index = usePracticeIndex();
  const { progress, isKept, isReady } = useProgress();
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    setIsRefused(!keepsTexts(windowStorage(window)));
  }, []);
  if (!isReady) return <FetchState fetched={{ state: 'waiting' }} words={words.fetch} />;
  const first = modules[0]?.lessons[0];
  return (
    <div className="progress">
      <StorageNotice isKept={isKept && !isRefused} text={words.notKept} />
      {isEmpty(progress) ? (
        <div className="progress-empty">
          <p>{words.progress.empty}</p>
          {first && (
            <a className="button" href={first.path}>
              {words.progress.start}
            </a>
          )}
        </div>
      ) : index.state === 'ready' ? (
        <Known {...props} progress={progress} index={index.value} />
      ) : (
        <div data-waiting={index.state === 'waiting' ? '' : undefined}>
          <FetchState fetched={index} words={words.fetch} />
        </div>
      )}
      <RecordPart progress={progress} words={words.progress} />
    </div>
  );
}

function Known(
  props: ProgressProps & { readonly progress: Progress; readonly index: PracticeIndex },
) {
  const { progress, index, words, checks, modules, paths } = props;
  const next = nextLesson(progress, index);
  const link = modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === next?.id);
  return (
    <>
      <p className="progress-on">
        {link ? (
          <a className="button" href={link.path}>
            {fill(words.progress.goOn, { title: link.title })}
          </a>
        ) : (
          <a className="button" href={paths.test}>
            {words.progress.testOpen}
          </a>
        )}
      </p>
      <Objectives progress={progress} index={index} words={words} practice={paths.practice} />
      <LessonStates progress={progress} index={index} modules={modules} words={words} />
      {checks.before && checks.after && (
        <section className="section" aria-labelledby="shift">
          <h2 id="shift">{words.shift.title}</h2>
          <ShiftSummary progress={progress} checks={checks} words={words.shift} />
        </section>
      )}
      <TestSummary {...props} />
    </>
  );
}
