/** Words of the comparisons and of "Which one do I need?". */
export const compareStrings = {
  title: 'Often mixed up',
  kind: 'Comparison',
  lead: 'Two things, the one test that tells them apart, and cases to try it on.',
  description: 'Pairs that sellers mix up, each with the one test that tells them apart.',
  criterion: 'The test',
  more: 'More about it:',
  caption: '{left} and {right} side by side',
} as const;

export const chooseStrings = {
  title: 'Which one do I need?',
  hint: 'Not sure which? Start from what you see at work:',
  again: 'Start again',
  leadsTo: {
    signpost: 'Next question',
    strategy: 'Strategy',
    tactic: 'Tactic',
    lesson: 'Lesson',
  },
  rest: 'Nothing here is your case? Look through the lists:',
  answers: 'An answer to',
} as const;
