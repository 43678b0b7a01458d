import { passedForm, takenForms, type TakenForm } from '#domain/passed-form.ts';
import { fill } from '#i18n/fill.ts';
import type { PracticeIndex } from '#schemas/practice-index.ts';
import type { Progress } from '#schemas/progress.ts';
import type { ProgressProps } from './words.ts';

/** The best passed form of the final assessment, or the last one; nothing if none was begun. */
export function TestSummary({
  progress,
  index,
  blueprint,
  language,
  paths,
  words,
}: ProgressProps & { readonly progress: Progress; readonly index: PracticeIndex }) {
  const passed = passedForm(progress, index, blueprint);
  const form = passed ?? takenForms(progress, index, blueprint).at(-1);
  if (!form) return null;
  return (
    <section className="section" aria-labelledby="assessment">
      <h2 id="assessment">{words.progress.test}</h2>
      <p>{sentenceOf(form, language, words.progress)}</p>
      <p className="progress-links">
        <a href={paths.test}>{words.progress.testOpen}</a>
        {passed && <a href={paths.completion}>{words.completion}</a>}
      </p>
    </section>
  );
}

function sentenceOf(
  { answered, isComplete, result, at }: TakenForm,
  language: string,
  words: ProgressProps['words']['progress'],
): string {
  const { right, total, isPassed } = result;
  if (!isComplete) return fill(words.testBegun, { answered, total });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);
  return fill(isPassed ? words.testPassed : words.testNotPassed, { date, right, total });
}
