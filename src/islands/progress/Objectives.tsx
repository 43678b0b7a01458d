import { dayOf } from '#browser/clock.ts';
import { byObjective } from '#domain/mastery.ts';
import { fill } from '#i18n/fill.ts';
import { Bar } from '#islands/_shared/Bar.tsx';
import type { PracticeIndex } from '#schemas/practice-index.ts';
import type { Progress } from '#schemas/progress.ts';
import type { ProgressProps } from './words.ts';

/** What a learner can do: a ruler for each objective, and the same in words. */
export function Objectives({
  progress,
  index,
  practice,
  words,
}: {
  readonly progress: Progress;
  readonly index: PracticeIndex;
  /** Address of the practice page. */
  readonly practice: string;
  readonly words: ProgressProps['words'];
}) {
  return (
    <section className="section" aria-labelledby="objectives">
      <h2 id="objectives">{words.progress.objectives}</h2>
      <dl className="progress-objectives">
        {byObjective(progress, index, dayOf).map(({ objective, tally }) => {
          const { right, mastered, total } = tally;
          return (
            <div key={objective}>
              <dt>{words.objective[objective]}</dt>
              <dd>
                <Bar right={right} mastered={mastered} total={total} />
                <span>
                  {fill(words.progress.right, { right, total })}
                  {mastered > 0 && <>, {fill(words.progress.mastered, { mastered, total })}</>}
                </span>{' '}
                <a href={`${practice}?objective=${objective}`}>
                  {words.progress.practice}
                  <span className="sr">: {words.objective[objective]}</span>
                </a>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
