import { useState } from 'react';
import { printPage } from '#browser/print-page.ts';
import { passedForm, type TakenForm } from '#domain/passed-form.ts';
import { fill } from '#i18n/fill.ts';
import { FetchState } from '#islands/_shared/FetchState.tsx';
import { usePracticeIndex } from '#islands/_shared/useExercises.ts';
import { useProgress } from '#islands/_shared/useProgress.ts';
import type { CompletionProps } from './words.ts';

/** The completion page, if a passed form is in the record; else the way to one. */
export default function CompletionView(props: CompletionProps) {
  const index = usePracticeIndex();
  const { progress, isReady } = useProgress();
  const { words, blueprint } = props;
  if (index.state !== 'ready' || !isReady) {
    return (
      <FetchState
        fetched={index.state === 'ready' ? { state: 'waiting' } : index}
        words={words.fetch}
      />
    );
  }
  const passed = passedForm(progress, index.value, blueprint);
  if (passed) return <Sheet {...props} passed={passed} />;
  return (
    <>
      <p>{words.completion.none}</p>
      <p className="completion-actions">
        <a className="button" href={props.testPath}>
          {words.completion.toTest}
        </a>
      </p>
    </>
  );
}

/** One sheet to print. The name is only on the screen and on paper. */
function Sheet({
  passed: { result, at },
  language,
  words,
}: CompletionProps & { readonly passed: TakenForm }) {
  const { completion, objective } = words;
  const [name, setName] = useState('');
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);
  return (
    <>
      <form
        className="completion-form no-print"
        onSubmit={(event) => {
          event.preventDefault();
          printPage();
        }}
      >
        <label>
          {completion.name}
          <input
            type="text"
            value={name}
            maxLength={80}
            autoComplete="name"
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
        </label>
        <button type="submit" className="button">
          {completion.print}
        </button>
      </form>
      <section className="completion" aria-labelledby="completion-title">
        <h2 id="completion-title">{completion.title}</h2>
        <p className="completion-name">{name.trim() === '' ? completion.noName : name.trim()}</p>
        <p className="completion-statement">
          {fill(completion.statement, { date, right: result.right, total: result.total })}
        </p>
        <h3>{completion.objectives}</h3>
        <dl>
          {result.byObjective.map((row) => (
            <div key={row.objective}>
              <dt>{objective[row.objective]}</dt>
              <dd>{fill(words.right, { right: row.right, total: row.total })}</dd>
            </div>
          ))}
        </dl>
        <p className="completion-honest">{completion.honest}</p>
      </section>
    </>
  );
}
