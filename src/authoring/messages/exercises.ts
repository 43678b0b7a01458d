import { didYouMean, type MessagesFor } from './words.ts';

/** What is wrong with exercises, statements and the fit matrix. */
export const exerciseMessages: MessagesFor<
  | 'missing-feedback'
  | 'unknown-answer'
  | 'two-right-answers'
  | 'no-right-answer'
  | 'uneven-table'
  | 'slip-never-told'
  | 'fit-without-reason'
  | 'fits-incomplete'
  | 'scenario-against-matrix'
> = {
  'missing-feedback': ({ item, option }) => ({
    says: `"${item}" has no text for a reader who chooses "${option}".`,
    fix: 'Write one: the right answer, why, and why this choice tempts.',
  }),
  'unknown-answer': ({ field, id, nearest }) => ({
    says: `${field}: "${id}" is none of the options.${didYouMean(nearest)}`,
    fix: 'Use the id of an option.',
  }),
  'two-right-answers': ({ why, what = 'option', item, first, second }) =>
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
        says: `The ${what}s "${first}" and "${second}" both read "${item}".`,
        fix: `Give the ${what}s different labels.`,
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
  'uneven-table': ({ row, cells, columns }) => ({
    says: `Row ${row} of the table has ${cells} ${cells === 1 ? 'cell' : 'cells'}; the table has ${columns} columns.`,
    fix: 'Add the missing cells (an empty one is written ""), or remove the ones too many.',
  }),
  'slip-never-told': ({ item, value, taken, by }) => ({
    says:
      taken === 'answer'
        ? `"${item}": the slip ${value} counts as the answer ${by}, so nobody reads its feedback.`
        : `"${item}": the slip ${value} counts as the slip ${by}, so nobody reads its feedback.`,
    fix: 'Correct the number, make tolerance smaller, or remove the slip.',
  }),
  'fits-incomplete': (args) =>
    'tactic' in args
      ? {
          says: `The tactic "${args.tactic}" is neutral for every strategy.`,
          fix: 'Go through the strategies, and write in fits where it helps or harms.',
        }
      : {
          says: `No tactic is core to the strategy "${args.strategy}".`,
          fix: 'Go through the tactics, and write its fit wherever it is not neutral.',
        },
  'scenario-against-matrix': ({ list, tactic, strategy, fit }) => ({
    says:
      fit === 'core'
        ? `${list}: the fit matrix says that "${tactic}" is core to "${strategy}".`
        : `${list}: the fit matrix says that "${tactic}" undermines "${strategy}".`,
    fix: `Move it to ${list === 'fit' ? 'misfit' : 'fit'}, or change the fit in the file of the tactic.`,
  }),
};
