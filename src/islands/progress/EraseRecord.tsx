import { useEffect, useRef, useState } from 'react';
import { eraseRecord, holdsAnything, holdsPlans } from '#browser/erase.ts';
import { isEmpty } from '#domain/progress.ts';
import { fill } from '#i18n/fill.ts';
import type { Progress } from '#schemas/progress.ts';
import { countsOf } from './sentences.ts';
import type { ProgressWords } from './words.ts';

/** What goes, and what no file of the record would bring back. */
function question(progress: Progress, words: ProgressWords): string {
  const hasPlans = holdsPlans(window);
  if (isEmpty(progress)) return hasPlans ? words.eraseRestPlans : words.eraseRest;
  return fill(hasPlans ? words.eraseSurePlans : words.eraseSure, countsOf(progress, words));
}

/** Erase everything, after a question that cannot be answered by accident. */
export function EraseRecord({
  progress,
  words,
}: {
  readonly progress: Progress;
  readonly words: ProgressWords;
}) {
  const [step, setStep] = useState<'none' | 'asked' | 'erased'>('none');
  const button = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const isNothing = isEmpty(progress);
  useEffect(() => {
    if (step !== 'none') said.current?.focus();
  }, [step]);
  const leave = () => {
    setStep('none');
    button.current?.focus();
  };
  if (isNothing && !holdsAnything(window)) {
    return step === 'erased' ? (
      <p ref={said} tabIndex={-1} className="progress-said">
        {words.erased}
      </p>
    ) : null;
  }
  return (
    <div className="progress-erase">
      <button
        ref={button}
        type="button"
        className="button button--quiet"
        aria-expanded={step === 'asked'}
        onClick={() => {
          setStep('asked');
        }}
      >
        {words.erase}
      </button>
      {step === 'asked' && (
        <div
          role="group"
          aria-label={words.erase}
          onKeyDown={(event) => {
            if (event.key === 'Escape') leave();
          }}
        >
          <p ref={said} tabIndex={-1} className="progress-said">
            {question(progress, words)}
          </p>
          <p className="progress-choice">
            <button
              type="button"
              className="button"
              onClick={() => {
                eraseRecord(window);
                setStep('erased');
              }}
            >
              {words.eraseYes}
            </button>
            <button type="button" className="button button--quiet" onClick={leave}>
              {words.cancel}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
