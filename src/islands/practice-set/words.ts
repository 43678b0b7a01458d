/** Words of a finished set. */
export type PracticeWords = Readonly<
  Record<'done' | 'score' | 'again' | 'link' | 'linkCopied' | 'linkFailed' | 'list', string>
>;
