import { useEffect, useRef, useState } from 'react';
import { mostBytes, readProgressFile, type FileProblem } from '#browser/progress-file.ts';
import { progressStore } from '#browser/progress-store.ts';
import { isEmpty, newIn } from '#domain/progress.ts';
import { fill } from '#i18n/fill.ts';
import { FileInput } from '#islands/_shared/FileInput.tsx';
import type { Progress } from '#schemas/progress.ts';
import { countsOf } from './sentences.ts';
import type { ProgressWords } from './words.ts';

/** A file that was read, or what was done with it. */
type Step =
  | { readonly kind: 'none' }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'preview'; readonly file: Progress };

const none: Step = { kind: 'none' };

function problemSentence(problem: FileProblem, words: ProgressWords): string {
  if (problem === 'newer') return words.importNewer;
  return problem === 'foreign'
    ? words.importForeign
    : fill(words.importTooLarge, { limit: mostBytes / 1024 / 1024 });
}

/** Choose a file, see what is new in it, add it or leave it. */
export function ImportRecord({
  progress,
  words,
}: {
  readonly progress: Progress;
  readonly words: ProgressWords;
}) {
  const [step, setStep] = useState<Step>(none);
  const input = useRef<HTMLInputElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (step.kind !== 'none') said.current?.focus();
  }, [step]);
  const read = async (file: File) => {
    const content = await readProgressFile(file);
    setStep(
      content.kind === 'record'
        ? { kind: 'preview', file: content.progress }
        : { kind: 'said', text: problemSentence(content.kind, words) },
    );
  };
  const fresh = step.kind === 'preview' ? newIn(progress, step.file) : undefined;
  const isNothingNew = fresh !== undefined && isEmpty(fresh);
  const counts = fresh && countsOf(fresh, words);
  return (
    <div className="progress-import">
      <label className="button button--quiet">
        {words.import}
        <FileInput ref={input} onFile={(file) => void read(file)} />
      </label>
      {step.kind !== 'none' && (
        <p ref={said} tabIndex={-1} className="progress-said">
          {step.kind === 'said'
            ? step.text
            : isNothingNew
              ? words.importNothing
              : counts && fill(words.importNew, counts)}
        </p>
      )}
      {fresh && counts && !isNothingNew && (
        <p className="progress-choice">
          <button
            type="button"
            className="button"
            onClick={() => {
              progressStore().take(fresh);
              setStep({ kind: 'said', text: fill(words.importDone, counts) });
            }}
          >
            {words.importTake}
          </button>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              setStep(none);
              input.current?.focus();
            }}
          >
            {words.cancel}
          </button>
        </p>
      )}
    </div>
  );
}
