/** Words of the book and of the page that prints everything. */
export const bookStrings = {
  contents: 'Contents',
  toAnswers: 'To the answers',
  cover: '{name}: {tagline}',
  print: {
    title: 'The whole guide on paper',
    description:
      'Every lesson, entry and exercise on one page to print, with the answers at the back.',
    hint: 'Print this page with the print command of your browser. Answers stand at the back, each once. The same texts come as a book:',
    book: 'EPUB, for readers',
    exercise: 'Exercise',
  },
} as const;
