import type { RefObject } from 'react';
import type { BuilderWords } from '#browser/builder-data.ts';
import { fill } from '#i18n/fill.ts';
import { stepNames, type StepName } from './Step.tsx';

interface Props {
  readonly words: BuilderWords;
  readonly current: StepName;
  readonly root: RefObject<HTMLElement | null>;
  readonly onStep: (name: StepName) => void;
}

/** Shows a step and moves the focus to its heading once it is there. */
export function go({ root, onStep }: Pick<Props, 'root' | 'onStep'>, name: StepName): void {
  onStep(name);
  requestAnimationFrame(() => {
    root.current?.querySelector<HTMLElement>(`#step-${name}`)?.focus();
  });
}

/** On a phone: all steps with the current one marked. */
export function StepList(props: Props) {
  const { words, current } = props;
  return (
    <nav className="b-steps" aria-label={words.view.steps}>
      <ol className="plain">
        {stepNames.map((name, at) => (
          <li key={name}>
            <button
              type="button"
              className="b-chip"
              aria-current={name === current ? 'step' : undefined}
              aria-label={`${at + 1} ${words.view.step[name]}`}
              onClick={() => {
                go(props, name);
              }}
            >
              {at + 1}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** On a phone: the way back and the way on. */
export function StepWays(props: Props) {
  const { words, current } = props;
  const { view } = words;
  const at = stepNames.indexOf(current);
  const before = stepNames[at - 1];
  const next = stepNames[at + 1];
  return (
    <p className="b-ways b-row">
      {before && (
        <button
          type="button"
          className="button button--quiet"
          onClick={() => {
            go(props, before);
          }}
        >
          {view.back}
        </button>
      )}
      {next && (
        <button
          type="button"
          className="button"
          onClick={() => {
            go(props, next);
          }}
        >
          {fill(view.next, { step: view.step[next] })}
        </button>
      )}
    </p>
  );
}
