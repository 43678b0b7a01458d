import { didYouMean, type MessagesFor } from './words.ts';

/** What is wrong with tags in MDX texts. */
export const tagMessages: MessagesFor<
  'unknown-tag' | 'unknown-attribute' | 'missing-attribute' | 'mdx-syntax' | 'play-out-of-field'
> = {
  'unknown-tag': ({ tag, inside, nearest }) => ({
    says: inside
      ? `<${tag}> stands outside <${inside}>.`
      : `There is no tag <${tag}>.${nearest ? ` Did you mean <${nearest}>?` : ''}`,
    fix: inside ? `Move it directly into a <${inside}>.` : 'Use a tag of the list, or plain text.',
  }),
  'unknown-attribute': ({ tag, attribute, nearest }) => ({
    says: `<${tag}> has no attribute "${attribute}".${didYouMean(nearest)}`,
    fix: 'Rename the attribute or remove it.',
  }),
  'missing-attribute': ({ tag, attribute }) => ({
    says: `<${tag}> needs ${attribute}="…".`,
    fix: 'Add the attribute.',
  }),
  'mdx-syntax': ({ what, written }) =>
    ({
      import: {
        says: `"${written}": texts have no imports or exports.`,
        fix: 'Remove the line; all tags are there without it.',
      },
      expression: {
        says: `${written} is an expression; texts have none.`,
        fix: 'Write the words, or an attribute in double quotes.',
      },
      html: {
        says: `${written} is HTML; texts have none.`,
        fix: 'Use Markdown or one of our tags.',
      },
      parser: {
        says: `The text cannot be read. The parser says: ${written}`,
        fix: 'Close what is open; write &lt; for < and "under" for a comparison, and no { or }.',
      },
    })[what],
  'play-out-of-field': ({ tag, attribute, written, problem, rows }) => {
    const value = `<${tag}>: ${attribute}="${written}"`;
    return {
      place: {
        says: `${value} is not a place.`,
        fix: 'Write two numbers, squares from the left and from the top, such as "12 3.5".',
      },
      size: { says: `${value} is not a size.`, fix: 'Write numbers of squares, such as "20 14".' },
      rows: { says: `${value} is not a height for a play.`, fix: 'Write a number from 16 to 30.' },
      outside: {
        says: `${value} leaves the field of 48 by ${rows} squares.`,
        fix: 'Move it inside, or give the play more rows.',
      },
      cut: {
        says: `${value} runs over the edge of the field.`,
        fix: 'Shorten the words, or move the part away from the edge.',
      },
      'no text': {
        says: `${value} does not say what the picture shows.`,
        fix: 'Write two or three sentences for somebody who cannot see it.',
      },
    }[problem];
  },
};
