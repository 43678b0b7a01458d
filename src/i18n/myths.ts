/** Words of the checked myths, of how the guide teaches, and of sentences to argue about. */
export const mythStrings = {
  title: 'Sales myths, checked',
  description:
    'Nine claims that go round in sales: what is wrong with each, what holds instead, and where it comes from.',
  lead: 'Nine claims you will hear in meetings and read in posts. Each has its own address, so that you can send just that one.',
  verdict: 'Checked',
  instead: 'What holds',
  sources: 'Sources',
  more: 'More:',
  copy: 'Copy with link',
  copied: 'Copied.',
  copyFailed: 'Your browser does not let the guide copy. Select the text instead.',
  inLesson: 'Myths about this, checked',
} as const;

export const teachingStrings = {
  title: 'How this guide teaches, and why',
  lead: 'For those who answer for learning in a firm. Each line says what you will notice here and what the evidence is worth. Most of it comes from students and school subjects, so it carries over to sales by analogy.',
  evidence: 'Evidence',
} as const;

export const discussStrings = {
  title: 'Sentences to argue about',
  description:
    'Eight sentences without a single right answer, for a team meeting: what speaks for each kind, and what would complete them.',
  kind: 'For a team meeting',
  notes: 'What speaks for which kind',
  complete: 'What would complete it',
} as const;
