import { didYouMean, type MessagesFor } from './words.ts';

/** What is wrong with exercises, statements and the fit matrix. */
export const exerciseMessages: MessagesFor<
  | 'missing-feedback'
  | 'unknown-answer'
  | 'two-right-answers'
  | 'no-right-answer'
  | 'fit-without-reason'
> = {
  'missing-feedback': ({ item, option }) => ({
    says: `"${item}" has no text for a reader who chooses "${option}".`,
    fix: 'Write one: the right answer, why, and why this choice tempts.',
  }),
  'unknown-answer': ({ field, id, nearest }) => ({
    says: `${field}: "${id}" is none of the options.${didYouMean(nearest)}`,
    fix: 'Use the id of an option.',
  }),
  'two-right-answers': ({ why, item, first, second }) =>
    ({
      core: {
        says: `The tactic "${item}" is core to "${first}" and to "${second}".`,
        fix: 'Leave the card out, or list only one of these strategies.',
      },
      stages: {
        says: `The tactic "${item}" works in "${first}" and in "${second}".`,
        fix: 'Leave the card out, or list only one of these stages.',
      },
      labels: {
        says: `The options "${first}" and "${second}" both read "${item}".`,
        fix: 'Give the options different labels.',
      },
      texts: {
        says: `"${item}" is answered "${first}" in one place and "${second}" here.`,
        fix: 'Change the sentence until only one answer holds, or drop one of them.',
      },
    })[why],
  'no-right-answer': ({ why, item }) =>
    ({
      core: {
        says: `The tactic "${item}" is core to none of these strategies.`,
        fix: 'Leave the card out, or list the strategy it is core to.',
      },
      stages: {
        says: `The tactic "${item}" works in none of these stages.`,
        fix: 'Leave the card out, or list a stage in which it works.',
      },
      all: {
        says: 'Fewer than two tactics are core to just one of these strategies.',
        fix: 'List other strategies.',
      },
      discussion: {
        says: `The statement "${item}" is for discussion: it has no single answer.`,
        fix: 'Take another statement.',
      },
    })[why],
  'fit-without-reason': ({ strategy, fit }) => ({
    says: `fits.${strategy}: the fit is "${fit}", but there is no reason.`,
    fix: 'Add reason: one sentence, or remove the strategy if the fit is neutral.',
  }),
};
