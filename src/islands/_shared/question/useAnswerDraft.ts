import { useState } from 'react';
import { numberIn } from '#domain/number-input.ts';
import { mixed } from '#domain/order-for.ts';
import type { Item, ResolvedExercise } from '#schemas/resolved-exercise.ts';
import type { QuestionLabels } from '#islands/_shared/labels.ts';
import { useDraft } from './useDraft.ts';
import type { Given } from './useSitting.ts';

/** An answer in the making. */
export interface AnswerDraft {
  /** Chosen options, ticked marks, or steps as they stand. */
  readonly ids: readonly string[];
  /** A number or a text as typed. */
  readonly text: string;
  /** The model answer is shown beside the learner's text. */
  readonly isComparing: boolean;
  /** A text is written and not compared yet. */
  readonly needsComparing: boolean;
  readonly toggle: (id: string) => void;
  readonly setIds: (ids: readonly string[]) => void;
  readonly setText: (text: string) => void;
  readonly compare: () => void;
  /** What to say if something is missing; undefined if the answer can be checked. */
  readonly missing: (labels: QuestionLabels) => string | undefined;
  /** The answer to record. */
  readonly given: () => Given;
  /** What the learner wrote so far, to be kept with a shown answer. */
  readonly kept: () => Pick<Given, 'text'>;
}

/** Holds what is chosen, moved or typed for one item. Steps are mixed by exercise, item and round. */
export function useAnswerDraft(exercise: ResolvedExercise, item: Item, round: number): AnswerDraft {
  const [ids, setIds] = useState<readonly string[]>(() =>
    item.type === 'order'
      ? mixed(
          `${exercise.id}/${item.id}:${round}`,
          item.steps.map(({ id }) => id),
        )
      : [],
  );
  const [number, setNumber] = useState('');
  const [written, setWritten] = useDraft(`${exercise.id}.${item.id}`);
  const [isComparing, setIsComparing] = useState(false);
  const isText = item.type === 'write';
  const text = isText ? written : number;
  const isSingle = item.type === 'choose' && !item.many;
  const kept = (): Pick<Given, 'text'> =>
    isText && written.trim() !== '' ? { text: written.trim() } : {};
  return {
    ids,
    text,
    isComparing,
    needsComparing: isText && !isComparing,
    setIds,
    setText: isText ? setWritten : setNumber,
    compare: () => {
      setIsComparing(true);
    },
    toggle(id) {
      if (isSingle) setIds([id]);
      else setIds(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
    },
    missing({ question }) {
      if (isText) return written.trim() === '' ? question.writeFirst : undefined;
      if (item.type === 'number') {
        return numberIn(number) === undefined ? question.numberFirst : undefined;
      }
      if (ids.length > 0) return undefined;
      return isSingle ? question.chooseFirst : question.chooseSome;
    },
    given() {
      if (item.type === 'number') return { given: [String(numberIn(number) ?? '')] };
      // In a fixed order, so that the same choice is stored the same way.
      const sorted = item.type === 'order' ? ids : ids.toSorted();
      return { given: sorted, ...kept() };
    },
    kept,
  };
}
