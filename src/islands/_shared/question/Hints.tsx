import { useEffect, useRef } from 'react';
import { exerciseAddress } from '#browser/exercise-address.ts';
import { hintAddress } from '#domain/item-address.ts';
import { CopyLink } from '#islands/_shared/CopyLink.tsx';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { hintSentence } from './sentences.ts';

/** Hints one after the other, from a nudge to nearly the answer. */
export function Hints({
  exercise,
  item,
  hints,
  shown,
  linked,
  isOpen,
  labels,
  onMore,
}: {
  readonly exercise: string;
  readonly item: string;
  readonly hints: readonly string[];
  /** How many are shown. */
  readonly shown: number;
  /** Number of the hint that a link has opened. */
  readonly linked: number | undefined;
  /** The item is not answered yet. */
  readonly isOpen: boolean;
  readonly labels: QuestionLabels;
  readonly onMore: () => void;
}) {
  const opened = useRef<HTMLLIElement>(null);
  useEffect(() => {
    opened.current?.focus();
  }, []);
  if (hints.length === 0 || (!isOpen && shown === 0)) return null;
  return (
    <div className="hints">
      {shown > 0 && (
        <ul className="plain">
          {hints.slice(0, shown).map((hint, at) => (
            <li key={hint} {...(at + 1 === linked ? { ref: opened, tabIndex: -1 } : {})}>
              {at + 1 === linked && <p className="note-kind">{labels.common.opened}</p>}
              {hintSentence(hint, at + 1, hints.length, labels)}
              <CopyLink
                href={exerciseAddress(exercise, hintAddress(item, at + 1))}
                title={hint}
                labels={labels}
              />
            </li>
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
