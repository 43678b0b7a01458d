import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { hintSentence } from './sentences.ts';

/** Hints one after the other, from a nudge to nearly the answer. */
export function Hints({
  hints,
  shown,
  isOpen,
  labels,
  onMore,
}: {
  readonly hints: readonly string[];
  /** How many are shown. */
  readonly shown: number;
  /** The item is not answered yet. */
  readonly isOpen: boolean;
  readonly labels: QuestionLabels;
  readonly onMore: () => void;
}) {
  if (hints.length === 0 || (!isOpen && shown === 0)) return null;
  return (
    <div className="hints">
      {shown > 0 && (
        <ul className="plain">
          {hints.slice(0, shown).map((hint, at) => (
            <li key={hint}>{hintSentence(hint, at + 1, hints.length, labels)}</li>
          ))}
        </ul>
      )}
      {isOpen && shown < hints.length && (
        <button type="button" className="button button--quiet" onClick={onMore}>
          {shown === 0 ? labels.question.hint : labels.question.hintMore}
        </button>
      )}
    </div>
  );
}
