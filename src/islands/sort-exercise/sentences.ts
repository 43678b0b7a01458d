import { calibrationOf, type ExerciseGrade, type ItemGrade } from '#domain/grading.ts';
import { fill } from '#i18n/fill.ts';
import type { SortExercise, SortItem } from '#schemas/sort-exercise.ts';
import type { ClassifyLabels, ExerciseLabels, MatchLabels } from '#islands/_shared/labels.ts';

/** `9 of 12 correct. 1 partly correct. 2 not correct.`; what did not happen is left out. */
export function resultSentence(
  { counts, overall }: Pick<ExerciseGrade, 'counts' | 'overall'>,
  { common }: ExerciseLabels,
): string {
  const total = counts.correct + counts.partly + counts.incorrect + counts.open;
  if (overall === 'correct') return fill(common.allCorrect, { total });
  return [
    fill(common.someCorrect, { correct: counts.correct, total }),
    ...(counts.partly > 0 ? [fill(common.somePartly, { partly: counts.partly })] : []),
    ...(counts.incorrect > 0 ? [fill(common.someIncorrect, { incorrect: counts.incorrect })] : []),
  ].join(' ');
}

type Graded = Parameters<typeof calibrationOf>[0];

/** One line for each certainty that was chosen, and a verdict as the last one. Empty without any. */
export function calibrationSentences(
  answers: Graded,
  { classify }: Pick<ClassifyLabels, 'classify'>,
): readonly string[] {
  const counts = calibrationOf(answers);
  if (counts.length === 0) return [];
  const certain = counts.find(({ certainty }) => certainty === 3);
  const guess = counts.find(({ certainty }) => certainty === 1);
  const missed = certain ? certain.asked - certain.right : 0;
  const verdict =
    missed === 1
      ? classify.overSureOnce
      : missed > 1
        ? fill(classify.overSure, { count: missed })
        : guess && guess.right * 2 > guess.asked
          ? classify.underSure
          : classify.wellSure;
  const lines = counts.map(({ certainty, asked, right }) =>
    fill(classify[`sureLine${certainty}`], { asked, right }),
  );
  return [...lines, verdict];
}

/** `3 of 12`. */
export function progressSentence(
  number: number,
  total: number,
  { classify }: Pick<ClassifyLabels, 'classify'>,
): string {
  return fill(classify.progress, { number, total });
}

/** Which keys work in a question with so many options. */
export function keysSentence(
  count: number,
  { classify }: Pick<ClassifyLabels, 'classify'>,
): string {
  return fill(classify.keys, { count });
}

/** The sentences of the board; `placed` and `total` count cards. */
export function boardSentences({ match }: Pick<MatchLabels, 'match'>) {
  return {
    held: (card: string) => fill(match.held, { card }),
    pickedUp: (card: string) => fill(match.heldSay, { card }),
    dropped: (card: string) => fill(match.dropped, { card }),
    placed: (card: string, place: string, placed: number, total: number) =>
      fill(match.placed, { card, place, placed, total }),
    tookBack: (card: string, placed: number, total: number) =>
      fill(match.tookBack, { card, placed, total }),
    count: (placed: number, total: number) => fill(match.count, { placed, total }),
    placeCount: (count: number) => fill(match.placeCount, { count }),
    waiting: (count: number) => (count === 1 ? match.waitingOnce : fill(match.waiting, { count })),
  };
}

/** What a screen reader hears after checking: verdict, reason, and the right answer if missed. */
export function feedbackSentence(
  exercise: SortExercise,
  item: SortItem,
  { outcome, feedback, answerFeedback }: ItemGrade,
  { outcome: words, common }: ExerciseLabels,
): string {
  const verdict = `${words[outcome]}. ${feedback ?? ''}`;
  if (outcome === 'correct') return verdict;
  const answer = exercise.options.find(({ id }) => id === item.answer)?.label ?? item.answer;
  return `${verdict} ${fill(common.answerIs, { answer })} ${answerFeedback ?? ''}`;
}

/** The link from a checked card to its entry. */
export function readMoreSentence(title: string, { match }: Pick<MatchLabels, 'match'>): string {
  return fill(match.readMore, { title });
}
