import { useState } from 'react';
import { progressStore } from '#browser/progress-store.ts';
import { outcomeOf } from '#domain/grade-item.ts';
import { roundOrder } from '#domain/order-for.ts';
import { answersFor, type Answer } from '#domain/progress.ts';
import type { Attempt } from '#schemas/progress.ts';
import type { Item, ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { useProgress } from '#islands/_shared/useProgress.ts';

/** What a learner gave, and how: with certainty, after hints, or asking for the answer. */
export type Given = Pick<Attempt, 'given' | 'certainty' | 'hints' | 'shown' | 'text'>;

/** One learner before one exercise: what is answered, what is asked, and in which order. */
export interface Sitting {
  /** False until the stored answers are known. */
  readonly isReady: boolean;
  readonly isKept: boolean;
  /** Answers that count in this round, by item id. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Ids asked in this round, in their order. */
  readonly order: readonly string[];
  /** Counts retries and new starts. */
  readonly round: number;
  readonly answer: (item: Item, given: Given) => void;
  /** Starts a new round with these items; the answers to all others stay. */
  readonly again: (ids: readonly string[]) => void;
}

/** Stored attempts are facts and stay; a new round only puts them aside in this view. */
export function useSitting(exercise: ResolvedExercise): Sitting {
  const { progress, isKept, isReady } = useProgress();
  const [{ round, ids, aside }, setRound] = useState<Round>(() => ({
    round: 0,
    ids: exercise.items.map(({ id }) => id),
    aside: new Set(),
  }));
  const answers = new Map(
    [...answersFor(progress, exercise)].filter(([, { attempt }]) => !aside.has(attempt.id)),
  );
  return {
    isReady,
    isKept,
    answers,
    round,
    order: roundOrder(exercise, round, ids),
    answer(item, given) {
      progressStore().answer({
        exercise: exercise.id,
        item: item.id,
        revision: item.revision,
        outcome: outcomeOf(exercise, item, given),
        ...given,
      });
    },
    again(next) {
      const old = next.flatMap((id) => answers.get(id)?.attempt.id ?? []);
      setRound({ round: round + 1, ids: next, aside: new Set([...aside, ...old]) });
    },
  };
}

interface Round {
  readonly round: number;
  readonly ids: readonly string[];
  readonly aside: ReadonlySet<string>;
}
