import { describe, expect, it } from 'vitest';
import { calibrationSentences, resultSentence } from '#islands/_shared/question/sentences.ts';
import { questionLabels } from '../../exercise/exercises.ts';

describe('the result', () => {
  it.each([
    [{ correct: 3, partly: 0, incorrect: 0, open: 0 }, 'correct', 'All 3 correct.'],
    [
      { correct: 9, partly: 1, incorrect: 2, open: 0 },
      'partly',
      '9 of 12 correct. 1 partly correct. 2 not correct.',
    ],
    [
      { correct: 0, partly: 0, incorrect: 2, open: 1 },
      'incorrect',
      '0 of 3 correct. 2 not correct.',
    ],
  ] as const)('of %o as %s is "%s"', (counts, overall, words) => {
    expect(resultSentence({ counts, overall }, questionLabels)).toBe(words);
  });
});

describe('certainty against outcome', () => {
  const sure = (certainty: 1 | 2 | 3, ...rights: boolean[]) =>
    rights.map((isRight) => ({
      certainty,
      outcome: isRight ? ('correct' as const) : ('incorrect' as const),
    }));

  it.each([
    ['says nothing where nobody was asked', [{ outcome: 'correct' } as const], []],
    [
      'counts each certainty, the surest first',
      [...sure(1, false), ...sure(2, true, false), ...sure(3, true)],
      [
        'Certain: right 1 of 1 times.',
        'Fairly sure: right 1 of 2 times.',
        'Guess: right 0 of 1 times.',
        'Your certainty matched your answers.',
      ],
    ],
    [
      'points first at what was certain and wrong',
      [...sure(3, false, false), ...sure(1, true)],
      [
        'Certain: right 0 of 2 times.',
        'Guess: right 1 of 1 times.',
        'You were certain and not right 2 times. Reread those first.',
      ],
    ],
    [
      'tells a learner who guessed right more often than not',
      sure(1, true, true, false),
      ['Guess: right 2 of 3 times.', 'You were right more often than you trusted yourself to be.'],
    ],
  ])('%s', (_, answers, lines) => {
    expect(calibrationSentences(answers, questionLabels)).toEqual(lines);
  });
});
