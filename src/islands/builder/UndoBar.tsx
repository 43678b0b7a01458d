import type { ReactNode } from 'react';
import type { BuilderWords } from '#browser/builder-data.ts';
import { redo, undo, type Change } from '#domain/plan-history.ts';
import { fill } from '#i18n/fill.ts';
import type { Plans } from './usePlans.ts';

/** What was done, in words. */
export const changeSentence = ({ change }: BuilderWords, { did, what }: Change): string =>
  fill(change[did], { what });

/** Back and forth through the changes; on a phone as arrows. What is undone is said. */
export function UndoBar({
  words,
  plans,
  announce,
  children,
}: {
  readonly words: BuilderWords;
  readonly plans: Plans;
  readonly announce: (text: string) => void;
  readonly children: ReactNode;
}) {
  const { view } = words;
  const { past, future } = plans.history;
  const ways = [
    { name: 'undo', word: view.undo, by: undo, last: past.at(-1), done: view.undone },
    { name: 'redo', word: view.redo, by: redo, last: future.at(-1), done: view.redone },
  ];
  return (
    <div className="b-bar">
      {ways.map(({ name, word, by, last, done }) => (
        <button
          key={name}
          type="button"
          className="b-chip b-way"
          data-way={name}
          aria-disabled={!last}
          onClick={() => {
            if (!last) return;
            plans.step(by);
            announce(fill(done, { change: changeSentence(words, last.change) }));
          }}
        >
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M8 4 3 9l5 5M3 9h11a6 6 0 0 1 6 6v4" />
          </svg>
          <span>{word}</span>
        </button>
      ))}
      {children}
    </div>
  );
}
