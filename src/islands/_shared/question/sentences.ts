import type { ItemGrade } from '#domain/grade-item.ts';
import { calibrationOf, type ExerciseGrade } from '#domain/grading.ts';
import { fill } from '#i18n/fill.ts';
import type { Item } from '#schemas/resolved-exercise.ts';
import type { QuestionLabels, ExerciseLabels, MatchLabels } from '#islands/_shared/labels.ts';

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
  { question }: Pick<QuestionLabels, 'question'>,
): readonly string[] {
  const counts = calibrationOf(answers);
  if (counts.length === 0) return [];
  const certain = counts.find(({ certainty }) => certainty === 3);
  const guess = counts.find(({ certainty }) => certainty === 1);
  const missed = certain ? certain.asked - certain.right : 0;
  const verdict =
    missed === 1
      ? question.overSureOnce
      : missed > 1
        ? fill(question.overSure, { count: missed })
        : guess && guess.right * 2 > guess.asked
          ? question.underSure
          : question.wellSure;
  const lines = counts.map(({ certainty, asked, right }) =>
    fill(question[`sureLine${certainty}`], { asked, right }),
  );
  return [...lines, verdict];
}

/** `3 of 12`. */
export function progressSentence(
  number: number,
  total: number,
  { question }: Pick<QuestionLabels, 'question'>,
): string {
  return fill(question.progress, { number, total });
}

/** Which keys work in a question with so many options. */
export function keysSentence(
  count: number,
  { question }: Pick<QuestionLabels, 'question'>,
): string {
  return fill(question.keys, { count });
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

/** What a screen reader hears after checking: verdict, reasons, and the right answer if missed. */
export function feedbackSentence(
  item: Item,
  { outcome, notes }: ItemGrade,
  { outcome: words, common }: ExerciseLabels,
): string {
  const texts = (chosen: typeof notes) => chosen.map(({ text }) => text).filter(Boolean);
  const labels = notes.filter(({ isRight }) => isRight).map(({ label }) => label);
  if (item.type === 'write') return `${words[outcome]}.`;
  const yours = item.type === 'order' ? [] : texts(notes.filter(({ isYours }) => isYours));
  const verdict = [`${words[outcome]}.`, ...yours].join(' ');
  if (outcome === 'correct') return verdict;
  const right = fill(common.answerIs, { answer: labels.join('; ') });
  const others = item.type === 'order' ? [] : texts(notes.filter(({ isYours }) => !isYours));
  return [verdict, right, ...others].join(' ');
}

/** `Hint 1 of 2: Think of the buyer.` */
export function hintSentence(
  hint: string,
  number: number,
  total: number,
  { question }: Pick<QuestionLabels, 'question'>,
): string {
  return fill(question.hintLabel, { hint, number, total });
}

/** How many hints were read before answering. */
export function hintsUsedSentence(
  count: number,
  total: number,
  { question }: Pick<QuestionLabels, 'question'>,
): string {
  return fill(question.youUsedHints, { count, total });
}

/** Where the learner had put a step. */
export function placeSentence(place: number, { common }: ExerciseLabels): string {
  return fill(common.yourPlace, { place });
}

/** The sentences of steps that are moved. */
export function orderSentences({ question }: Pick<QuestionLabels, 'question'>) {
  return {
    up: (step: string) => fill(question.moveUp, { step }),
    down: (step: string) => fill(question.moveDown, { step }),
    moved: (step: string, place: number, total: number) =>
      fill(question.moved, { step, place, total }),
  };
}

/** The link from a checked card to its entry. */
export function readMoreSentence(title: string, { match }: Pick<MatchLabels, 'match'>): string {
  return fill(match.readMore, { title });
}
