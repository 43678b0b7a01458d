import { type MessagesFor } from './words.ts';

/** What is wrong with the course and what it says. */
export const textMessages: MessagesFor<
  | 'term-before-taught'
  | 'concept-taught-twice'
  | 'taught-but-not-used'
  | 'source-never-cited'
  | 'figure-without-source'
  | 'fiction-unmarked'
  | 'myth'
  | 'filler'
  | 'seed-run'
  | 'reading-grade'
  | 'lesson-length'
  | 'workshop-minutes'
  | 'way-without-one-place'
  | 'unreachable-signpost'
> = {
  'term-before-taught': ({ concept, taughtIn }) => ({
    says: taughtIn
      ? `<Term id="${concept}"> comes before the lesson that teaches it, "${taughtIn}".`
      : `<Term id="${concept}"> is used, but no lesson teaches it.`,
    fix: 'Use other words here, or add the concept to teaches of this or an earlier lesson.',
  }),
  'concept-taught-twice': ({ concept, first }) => ({
    says: `teaches: "${concept}" is taught already, at ${first}.`,
    fix: 'Keep it in the lesson that explains it first.',
  }),
  'taught-but-not-used': ({ concept }) => ({
    says: `teaches: the text has no <Term id="${concept}">.`,
    fix: 'Link the concept where the text explains it, or take it out of teaches.',
  }),
  'source-never-cited': ({ source }) => ({
    says: `Nothing cites the source "${source}".`,
    fix: 'Cite it with <Cite> or as evidence, or remove it.',
  }),
  'figure-without-source': ({ field, figure }) => ({
    says:
      field === 'text'
        ? `"${figure}" stands in a paragraph without a source.`
        : `${field}: "${figure}" stands in a field that cannot carry a source.`,
    fix:
      field === 'text'
        ? 'Add <Cite id="…" />, move it into an <Example>, or say it without the figure.'
        : 'Give the figure in the text or in evidence, with its source, or say it without the figure.',
  }),
  'fiction-unmarked': ({ company }) => ({
    says: `"${company}" is fiction, and this paragraph does not say so.`,
    fix: 'Write "fictional" beside the name, or put the story into an <Example>.',
  }),
  myth: ({ field, written, instead }) => ({
    says: `${field}: "${written}" tells a myth of sales, and nothing here corrects it.`,
    fix: `${instead} To correct it, put it into <Note kind="trap">, or say beside it that it is a myth.`,
  }),
  filler: ({ field, phrase }) => ({
    says: `${field}: "${phrase}" is filler.`,
    fix: 'Cut it, or write what you mean in plain words.',
  }),
  'seed-run': ({ field, words }) => ({
    says: `${field}: "${words}" stands in the article this course answers.`,
    fix: 'Say it in your own words.',
  }),
  'reading-grade': ({ grade, most }) => ({
    says: `The text reads at grade ${grade.toFixed(1)}; the limit is ${most}.`,
    fix: 'Split long sentences and take shorter words.',
  }),
  'lesson-length': ({ words, least, most }) => ({
    says: `The text has ${words} words; a lesson has ${least} to ${most}.`,
    fix: words < least ? 'Add an example or a step.' : 'Cut, or split the lesson.',
  }),
  'workshop-minutes': ({ minutes, wanted }) => ({
    says: `The steps take ${minutes} minutes together; a workshop takes ${wanted}.`,
    fix:
      minutes < wanted
        ? `Give a step ${wanted - minutes} minutes more, or add one.`
        : `Take ${minutes - wanted} minutes out of the steps.`,
  }),
  'way-without-one-place': ({ see, places }) => ({
    says:
      places.length === 0
        ? `The way "${see}" leads nowhere.`
        : `The way "${see}" leads to ${places.length} places: ${places.join(' and ')}.`,
    fix: 'Name one of signpost, strategy, tactic and lesson.',
  }),
  'unreachable-signpost': ({ signpost, first }) => ({
    says: `No way leads from the first signpost, "${first}", to "${signpost}".`,
    fix: 'Let a way lead to it, or remove it.',
  }),
};
