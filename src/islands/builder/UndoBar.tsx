import type { KeyboardEvent, ReactNode } from 'react';
import type { BuilderWords } from '#browser/builder-data.ts';
import { redo, undo, type Change } from '#domain/plan-history.ts';
import { fill } from '#i18n/fill.ts';
import type { Plans } from './usePlans.ts';

/** What was done, in words. */
export const changeSentence = ({ change }: BuilderWords, { did, what }: Change): string =>
  fill(change[did], { what });

type WayName = 'undo' | 'redo';

interface Props {
  readonly words: BuilderWords;
  readonly plans: Plans;
  readonly announce: (text: string) => void;
}

/** Which of the two the keys ask for. In a text field they belong to what was typed there. */
export function askedWay({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent) {
  const isText = target instanceof Element && target.matches('input, textarea, select');
  if (!(ctrlKey || metaKey) || altKey || isText) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}

/** Steps back or forth, and says what was undone or done again. */
export function stepBy({ words, plans, announce }: Props, way: WayName): void {
  plans.step((history) => {
    const last = (way === 'undo' ? history.past : history.future).at(-1);
    const done = way === 'undo' ? words.view.undone : words.view.redone;
    if (last) announce(fill(done, { change: changeSentence(words, last.change) }));
    return way === 'undo' ? undo(history) : redo(history);
  });
}

/** Back and forth through the changes, on a phone as arrows, with what was done last. */
export function UndoBar({
  children,
  done,
  ...props
}: Props & { readonly children: ReactNode; readonly done: string | undefined }) {
  const { view } = props.words;
  const { past, future } = props.plans.history;
  const ways = [
    { name: 'undo', word: view.undo, steps: past, keys: 'Control+Z Meta+Z' },
    {
      name: 'redo',
      word: view.redo,
      steps: future,
      keys: 'Control+Shift+Z Meta+Shift+Z Control+Y',
    },
  ] as const;
  return (
    <div className="b-bar">
      {ways.map(({ name, word, steps, keys }) => (
        <button
          key={name}
          type="button"
          className="b-chip b-way"
          data-way={name}
          aria-disabled={steps.length === 0}
          aria-keyshortcuts={keys}
          onClick={() => {
            stepBy(props, name);
          }}
        >
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M8 4 3 9l5 5M3 9h11a6 6 0 0 1 6 6v4" />
          </svg>
          <span>{word}</span>
        </button>
      ))}
      {children}
      {done !== undefined && (
        // Heard from the region that says everything.
        <p className="b-done" aria-hidden="true">
          {done}
        </p>
      )}
    </div>
  );
}
