import { dayOf, now } from '#browser/clock.ts';
import { encodeProgressFile } from '#browser/progress-file.ts';
import { saveFile } from '#browser/save-file.ts';
import { isEmpty } from '#domain/progress.ts';
import { fill } from '#i18n/fill.ts';
import type { Progress } from '#schemas/progress.ts';
import { EraseRecord } from './EraseRecord.tsx';
import { ImportRecord } from './ImportRecord.tsx';
import { countsOf } from './sentences.ts';
import type { ProgressWords } from './words.ts';

/** The record itself: take it along, bring one in, erase it. */
export function RecordPart({
  progress,
  words,
}: {
  readonly progress: Progress;
  readonly words: ProgressWords;
}) {
  const isNothing = isEmpty(progress);
  const save = () => {
    const name = `why-how-progress-${dayOf(now())}.json`;
    saveFile(name, 'application/json', encodeProgressFile(progress));
  };
  return (
    <section className="section progress-record" aria-labelledby="record">
      <h2 id="record">{words.record}</h2>
      <p>{isNothing ? words.recordEmpty : fill(words.recordText, countsOf(progress, words))}</p>
      {!isNothing && (
        <p>
          <button type="button" className="button button--quiet" onClick={save}>
            {words.export}
          </button>
        </p>
      )}
      <ImportRecord progress={progress} words={words} />
      <EraseRecord progress={progress} words={words} />
    </section>
  );
}
